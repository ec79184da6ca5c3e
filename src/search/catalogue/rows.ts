/** Thousands of short lists of numbers in two columns, row by row, without an object each. */

export interface Rows {
  /** Row `i` lies from `starts[i]` to `starts[i + 1]`. */
  starts: Uint32Array;
  values: Uint32Array;
}

export function rowsOfLengths(lengths: Uint32Array, values: Uint32Array): Rows {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0);
  return { starts, values };
}

/** Empty where there is no such row. */
export function row({ starts, values }: Rows, i: number): Uint32Array {
  return i < 0 || i + 1 >= starts.length ? none : values.subarray(starts[i], starts[i + 1]);
}

const none = new Uint32Array();

/** For each row of `outer`, the rows of `inner` that it names, one after the other: papers → names → words gives papers → words. */
export function through(outer: Rows, inner: Rows): Rows {
  const lengthOf = (at: number) => (inner.starts[at + 1] ?? 0) - (inner.starts[at] ?? 0);
  const starts = new Uint32Array(outer.starts.length);
  for (let i = 0; i + 1 < starts.length; i++) {
    let length = 0;
    for (let at = outer.starts[i] ?? 0, end = outer.starts[i + 1] ?? 0; at < end; at++)
      length += lengthOf(outer.values[at] ?? 0);
    starts[i + 1] = (starts[i] ?? 0) + length;
  }
  const values = new Uint32Array(starts.at(-1) ?? 0);
  let next = 0;
  for (const at of outer.values) {
    for (let i = inner.starts[at] ?? 0, end = inner.starts[at + 1] ?? 0; i < end; i++)
      values[next++] = inner.values[i] ?? 0;
  }
  return { starts, values };
}

/** Which rows hold each value below `size`: a row that holds a value twice is named once. Rows count from `first`. */
export function invert(rows: Rows, size: number, first = 0): Rows {
  const starts = new Uint32Array(size + 1);
  eachValue(rows, size, (value) => {
    starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  });
  for (let i = 1; i <= size; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const values = new Uint32Array(starts[size] ?? 0);
  eachValue(rows, size, (value, at) => {
    const place = next[value] ?? 0;
    values[place] = first + at;
    next[value] = place + 1;
  });
  return { starts, values };
}

function eachValue(rows: Rows, size: number, visit: (value: number, row: number) => void): void {
  const last = new Int32Array(size).fill(-1);
  for (let at = 0; at + 1 < rows.starts.length; at++) {
    for (let i = rows.starts[at] ?? 0, end = rows.starts[at + 1] ?? 0; i < end; i++) {
      const value = rows.values[i] ?? 0;
      if (last[value] === at) continue;
      last[value] = at;
      visit(value, at);
    }
  }
}
