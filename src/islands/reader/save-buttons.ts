let marks: Promise<typeof import('./page-marks.ts') | null> | null = null;

/** Makes each `[data-keep]` show and change marks of its `[data-paper]`; pages without papers load nothing for it. */
export function wireSaveButtons(): void {
  document.addEventListener('click', async (event) => {
    const { target } = event;
    const button = target instanceof Element && target.closest<HTMLElement>('[data-keep]');
    if (button) (await pageMarks())?.toggle(button, event);
  });
  if (document.querySelector('[data-list], [data-paper]')) void pageMarks();
}

export async function watchReading(id: string): Promise<void> {
  await (await pageMarks())?.watchReading(id);
}

function pageMarks() {
  marks ??= import('./page-marks.ts').catch(() => null);
  return marks;
}
