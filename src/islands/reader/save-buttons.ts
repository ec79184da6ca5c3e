let marks: Promise<typeof import('./page-marks.ts') | null> | null = null;

/** Makes every `[data-keep]` of the page show and change the marks of the `[data-paper]` around it. Pages without papers load nothing for it. */
export function wireSaveButtons(): void {
  document.addEventListener('click', async (event) => {
    const { target } = event;
    const button = target instanceof Element && target.closest<HTMLElement>('[data-keep]');
    if (button) (await pageMarks())?.toggle(button, event);
  });
  if (document.querySelector('[data-list], [data-paper]')) void pageMarks();
}

/** An opened paper is seen, and read once the reader has stayed. */
export async function watchReading(id: string): Promise<void> {
  await (await pageMarks())?.watchReading(id);
}

function pageMarks() {
  marks ??= import('./page-marks.ts').catch(() => null);
  return marks;
}
