/** The paper that is seen after another in its list, or before it. */
export function paperBeside(paper: HTMLElement): HTMLElement | undefined {
  const papers = document.querySelectorAll<HTMLElement>('[data-list] [data-paper]');
  const seen = [...papers].filter((one) => one.checkVisibility());
  const at = seen.indexOf(paper);
  return seen[at + 1] ?? seen[at - 1];
}
