/** Reads the HTML of a paper's row, or of its page: title, authors. */
import { titleText } from '../row.ts';

export function titleOf(row: HTMLElement): string {
  const title = row.querySelector('h1, h2, h3');
  return title ? titleText(title) : '';
}

/** All authors as named there; if there are many, the row has the others in a tooltip. */
export function authorsOf(row: HTMLElement): string[] {
  const names = row.querySelectorAll<HTMLElement>('.by bdi:not(.venue), .by [title], .authors a');
  return [...names].flatMap(({ title, textContent }) => (title ? title.split(', ') : textContent));
}

export function shownPapers(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>('[data-list] [data-paper]');
  return [...all].filter((paper) => paper.checkVisibility());
}
