/** The orders of a list besides its own: what each compares. A new one is a row here and a sentence (`listWords.orders`). */

/** Papers by number, as the catalogue and the rows of a page know them. */
interface OrderSource {
  dayOf(paper: number): string;
  /** -1: unknown. */
  votesOf(paper: number): number;
  titleOf(paper: number): string;
}

/** Papers of which a comparison says 0 keep the order of the list. */
export const orders = {
  date:
    ({ dayOf }) =>
    (one, other) =>
      upwards(dayOf(other), dayOf(one)),
  votes:
    ({ votesOf }) =>
    (one, other) =>
      votesOf(other) - votesOf(one),
  title:
    ({ titleOf }) =>
    (one, other) =>
      titleOf(one).localeCompare(titleOf(other)),
} satisfies Record<string, (source: OrderSource) => (one: number, other: number) => number>;

/** Orders by what facts of papers tell. */
export type FactOrder = keyof typeof orders;
export const factOrders = ['date', 'votes', 'title'] satisfies FactOrder[];

function upwards(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
