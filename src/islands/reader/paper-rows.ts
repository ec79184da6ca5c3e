/** What the HTML of a paper's row, or of its page, says. */
export function titleOf(row: HTMLElement): string {
  return row.querySelector('h1, h2, h3')?.textContent.trim() ?? '';
}

/** All authors as they are named there; of many, a row has the others in a tip. A later page's line names none. */
export function authorsOf(row: HTMLElement): string[] {
  const names = row.querySelectorAll<HTMLElement>('.by bdi:not(.venue), .by [title], .authors a');
  return [...names].flatMap(({ title, textContent }) => (title ? title.split(', ') : textContent));
}

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
