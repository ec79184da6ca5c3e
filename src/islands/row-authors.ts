/** All authors of a paper as its row or page names them; of many, a row has the others in a tip. A later page's line names none. */
export function authorsOf(row: HTMLElement): string[] {
  const names = row.querySelectorAll<HTMLElement>('.by bdi:not(.venue), .by [title], .authors a');
  return [...names].flatMap(({ title, textContent }) => (title ? title.split(', ') : textContent));
}
