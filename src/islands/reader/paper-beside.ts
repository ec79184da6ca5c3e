/** The paper that is seen after another in its list, or before it. */
export function paperBeside(paper: HTMLElement): HTMLElement | undefined {
  const seen = shownPapers();
  const at = seen.indexOf(paper);
  return seen[at + 1] ?? seen[at - 1];
}

export function shownPapers(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>('[data-list] [data-paper]');
  return [...all].filter((paper) => paper.checkVisibility());
}
