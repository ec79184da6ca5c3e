const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

const stopsOfPage = '.search-page :is(.ask input, .hit .title a)';

/** On the search page: from the search field to the first hit, from hit to hit, and from the first one back to the field. */
export function moveByArrow(event: KeyboardEvent): void {
  const step = steps[event.key];
  if (step === undefined || event.altKey || event.ctrlKey) return;
  const stops = [...document.querySelectorAll<HTMLElement>(stopsOfPage)];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const next = stops[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
