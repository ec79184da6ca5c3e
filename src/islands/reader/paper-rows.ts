/** What the HTML of a paper's row, or of its page, says. */
export function titleOf(row: HTMLElement): string {
  return row.querySelector('h1, h2, h3')?.textContent.trim() ?? '';
}

/** All authors as they are named there; of many, a row has the others in a tip. A later page's line names none. */
export function authorsOf(row: HTMLElement): string[] {
  const names = row.querySelectorAll<HTMLElement>('.by bdi:not(.venue), .by [title], .authors a');
  return [...names].flatMap(({ title, textContent }) => (title ? title.split(', ') : textContent));
}

/** The paper that is seen after another in its list, or before it; of those that were `seen` before papers went, the nearest that is left. */
export function paperBeside(paper: HTMLElement, seen = shownPapers()): HTMLElement | undefined {
  const at = seen.indexOf(paper);
  const isSeen = (one: HTMLElement) => one.checkVisibility();
  return seen.slice(at + 1).find(isSeen) ?? seen.slice(0, Math.max(0, at)).findLast(isSeen);
}

export function shownPapers(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>('[data-list] [data-paper]');
  return [...all].filter((paper) => paper.checkVisibility());
}
