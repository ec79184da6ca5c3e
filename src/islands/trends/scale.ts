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
  if (step <= 0) return 0;
  const ten = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5, 10].find((times) => times * ten >= step) ?? 10) * ten;
}
