/** Whole numbers by a number from 0, as many as come: 0 where none was set. */
export class Column {
  private values: Int32Array;

  constructor(size = 1 << 12) {
    this.values = new Int32Array(size);
  }

  at(row: number): number {
    // Where V8 takes a whole number for one with a fraction it would, without "| 0", compile this anew each time.
    return this.values[row | 0] ?? 0;
  }

  set(row: number, value: number): void {
    if (row >= this.values.length) {
      const longer = new Int32Array(2 * row);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[row | 0] = value;
  }
}
