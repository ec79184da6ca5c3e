/** Loads what answers the buttons at a paper (their HTML: `src/layouts/save-buttons.js`). */

let marks: Promise<typeof import('./page-marks.ts') | null> | null = null;

/** Makes each `[data-keep]` show and change marks of its `[data-paper]`; pages without papers load nothing for it before a press, which layouts/waiting.js repeats. */
export function wireSaveButtons(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-keep]')) void pageMarks();
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
