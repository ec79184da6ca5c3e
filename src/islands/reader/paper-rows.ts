/** Reads the HTML of a paper's row, or of its page: title, authors, the paper beside it. */
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

/** The visible paper after this one in its list, or else the one before it. `seen`: the papers visible before some disappeared, or were drawn anew. */
export function paperBeside(paper: HTMLElement, seen = shownPapers()): HTMLElement | undefined {
  const at = seen.indexOf(paper);
  const now = new Map(shownPapers().map((one) => [one.dataset.paper, one]));
  const beside = [...seen.slice(at + 1), ...seen.slice(0, Math.max(0, at)).reverse()];
  return beside.map(({ dataset }) => now.get(dataset.paper)).find(Boolean);
}

export function shownPapers(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>('[data-list] [data-paper]');
  return [...all].filter((paper) => paper.checkVisibility());
}
