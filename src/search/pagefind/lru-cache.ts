/** Keeps the answers that were used last, with a total cost of at most `most`. Failures are not kept. */
export class LruCache<T> {
  private readonly most: number;
  private readonly costOf: (value: T) => number;
  private readonly values = new Map<string, { value: Promise<T>; cost: number }>();
  private cost = 0;

  constructor(most: number, costOf: (value: T) => number) {
    this.most = most;
    this.costOf = costOf;
  }

  get(asked: string, find: () => Promise<T>): Promise<T> {
    const known = this.values.get(asked);
    if (known) {
      this.values.delete(asked);
      this.values.set(asked, known);
      return known.value;
    }
    const entry = { value: find(), cost: 0 };
    this.values.set(asked, entry);
    entry.value.then(
      (value) => this.pay(asked, entry, this.costOf(value)),
      () => this.values.delete(asked),
    );
    return entry.value;
  }

  private pay(asked: string, entry: { cost: number }, cost: number): void {
    if (this.values.get(asked) !== entry) return;
    entry.cost = cost;
    this.cost += cost;
    for (const [oldest, { cost }] of this.values) {
      if (this.cost <= this.most) break;
      // One that costs nothing has not arrived, and would be asked for twice.
      if (oldest === asked || cost === 0) continue;
      this.values.delete(oldest);
      this.cost -= cost;
    }
  }
}
