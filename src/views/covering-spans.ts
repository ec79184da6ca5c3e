interface Span {
  /** UTF-16 offsets `[start, end)`. */
  at: [number, number];
}

/**
 * Gives a function: stretch → the spans that cover it, in their own order. It must be called for stretches from left
 * to right (a sweep line), so that each span is opened and closed once.
 */
export function coveringSpans<S extends Span>(spans: S[]): (from: number, to: number) => S[] {
  const byStart = spans
    .map((span, order) => ({ span, order }))
    .sort((a, b) => a.span.at[0] - b.span.at[0]);
  let next = 0;
  let open: typeof byStart = [];
  return (from, to) => {
    open = open.filter(({ span }) => span.at[1] > from);
    for (let first = byStart[next]; first && first.span.at[0] <= from; first = byStart[++next]) {
      open.push(first);
    }
    return open
      .filter(({ span }) => span.at[1] >= to)
      .sort((a, b) => a.order - b.order)
      .map(({ span }) => span);
  };
}
