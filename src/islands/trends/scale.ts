/** The scales of a chart of shares by time: lines across it, places of dates, labels that have room. Apart from the chart, whose styles pages of topics do without. */

/**
 * The horizontal lines of a chart of shares, about `lines` of them above zero, at round per cents.
 * `(0.028, 2)` → `[0, 0.02, 0.04]`
 */
export function scaleOf(largest: number, lines: number): number[] {
  const step = Math.max(0.01, roundStep(largest / lines));
  const above = Math.max(1, Math.ceil(largest / step - 1e-9));
  return Array.from({ length: above + 1 }, (_, at) => at * step);
}

/** A round step: 1, 2 or 5 per cent, or ten times as much. */
function roundStep(step: number): number {
  const ten = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5, 10].find((times) => times * ten >= step) ?? 10) * ten;
}

/** Where days or months stand between the first, 0, and the last, 1: `['2025-08-01', '2025-08-02', '2025-08-11']` → `[0, 0.1, 1]` */
export function placesInTime(dates: string[]): number[] {
  const times = dates.map((date) => Date.parse(date));
  const first = times[0] ?? 0;
  const span = (times.at(-1) ?? 0) - first;
  return times.map((time) => (span > 0 ? (time - first) / span : 0.5));
}

/** Which of these places, in order, have room for a label `wide`: the first and the last, which stand within them, and between them those with room around. */
export function roomForLabels(places: number[], wide: number): number[] {
  const last = places.length - 1;
  const [start = 0, end = 0] = [places[0], places[last]];
  let before = start + wide / 2;
  return places.flatMap((place, at) => {
    if (at === 0 || at === last) return [at];
    if (place - before < wide || end - place < 1.5 * wide) return [];
    before = place;
    return [at];
  });
}
