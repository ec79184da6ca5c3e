/** Numbers row by row in two columns: thousands of short lists without an object each. */
export interface Rows {
  /** Row `i` lies from `starts[i]` to `starts[i + 1]`. */
  starts: Uint32Array;
  values: Uint32Array;
}

/** Writes rows one after the other. */
export class RowsWriter {
  private starts = new Uint32Array(1024);
  private values = new Uint32Array(4096);
  private ended = 0;
  private held = 0;

  push(value: number): void {
    if (this.held === this.values.length) this.values = twice(this.values);
    this.values[this.held++] = value;
  }

  endRow(): void {
    if (++this.ended === this.starts.length) this.starts = twice(this.starts);
    this.starts[this.ended] = this.held;
  }

  rows(): Rows {
    return {
      starts: this.starts.slice(0, this.ended + 1),
      values: this.values.slice(0, this.held),
    };
  }
}

function twice(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * column.length);
  larger.set(column);
  return larger;
}

/** Rows that lie each after its length. */
export function rowsAfterLengths(packed: Uint32Array): Rows {
  const starts = [0];
  const values = new Uint32Array(packed.length);
  let held = 0;
  for (let at = 0; at < packed.length; at++) {
    const end = at + (packed[at] ?? 0);
    while (at < end) values[held++] = packed[++at] ?? 0;
    starts.push(held);
  }
  return { starts: Uint32Array.from(starts), values: values.slice(0, held) };
}

/** Empty where there is no such row. */
export function row({ starts, values }: Rows, i: number): Uint32Array {
  return i < 0 || i + 1 >= starts.length ? none : values.subarray(starts[i], starts[i + 1]);
}

const none = new Uint32Array();

/** Which rows hold each value below `size`: a value that a row holds twice is told once. Rows count from `first`. */
export function invert(rows: Rows, size: number, first = 0): Rows {
  const starts = startsOf(rows, size);
  const next = starts.slice();
  const held = new Uint32Array(starts[size] ?? 0);
  const last = new Int32Array(size).fill(-1);
  for (let at = 0; at + 1 < rows.starts.length; at++) {
    for (let i = rows.starts[at] ?? 0, end = rows.starts[at + 1] ?? 0; i < end; i++) {
      const value = rows.values[i] ?? 0;
      if (last[value] === at) continue;
      last[value] = at;
      const place = next[value] ?? 0;
      held[place] = first + at;
      next[value] = place + 1;
    }
  }
  return { starts, values: held };
}

/** Where each value's rows start: after those of all values below it. */
function startsOf(rows: Rows, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  const last = new Int32Array(size).fill(-1);
  for (let at = 0; at + 1 < rows.starts.length; at++) {
    for (let i = rows.starts[at] ?? 0, end = rows.starts[at + 1] ?? 0; i < end; i++) {
      const value = rows.values[i] ?? 0;
      if (last[value] === at) continue;
      last[value] = at;
      starts[value + 1] = (starts[value + 1] ?? 0) + 1;
    }
  }
  for (let i = 1; i <= size; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}
