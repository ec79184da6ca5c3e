/** The orders of a list besides its own: what each compares. A new one is a row here and a sentence (`listWords.orders`). */

/** Papers by number, as the catalogue and the rows of a page know them. */
interface OrderSource {
  dayOf(paper: number): string;
  /** -1: unknown. */
  votesOf(paper: number): number;
  titleOf(paper: number): string;
}

/** Papers of which a comparison says 0 keep the order of the list. */
export const ordersOf = ({ dayOf, votesOf, titleOf }: OrderSource) => ({
  date: (one: number, other: number) => upwards(dayOf(other), dayOf(one)),
  votes: (one: number, other: number) => votesOf(other) - votesOf(one),
  title: (one: number, other: number) => titleOf(one).localeCompare(titleOf(other)),
});

/** Orders by what facts of papers tell. */
export type FactOrder = keyof ReturnType<typeof ordersOf>;
export const factOrders = ['date', 'votes', 'title'] satisfies FactOrder[];

function upwards(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
