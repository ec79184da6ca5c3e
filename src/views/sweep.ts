interface Span {
  at: [number, number];
}

/**
 * Gives the spans that cover a stretch, in their own order. Stretches must be asked for from left to
 * right: each span is then taken up and let go once, however many there are.
 */
export function sweep<S extends Span>(spans: S[]): (from: number, to: number) => S[] {
  const waiting = spans
    .map((span, order) => ({ span, order }))
    .sort((a, b) => a.span.at[0] - b.span.at[0]);
  let next = 0;
  let open: typeof waiting = [];
  return (from, to) => {
    open = open.filter(({ span }) => span.at[1] > from);
    for (let first = waiting[next]; first && first.span.at[0] <= from; first = waiting[++next]) {
      open.push(first);
    }
    return open
      .filter(({ span }) => span.at[1] >= to)
      .sort((a, b) => a.order - b.order)
      .map(({ span }) => span);
  };
}
