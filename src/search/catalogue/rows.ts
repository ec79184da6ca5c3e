/** Numbers row by row in two columns: thousands of short lists without an object each. */
export interface Rows {
  /** Row `i` lies from `starts[i]` to `starts[i + 1]`. */
  starts: Uint32Array;
  values: Uint32Array;
}

export function rowsOf(lists: Iterable<ArrayLike<number>>): Rows {
  const starts = [0];
  const values: number[] = [];
  for (const list of lists) {
    for (let i = 0; i < list.length; i++) values.push(list[i] ?? 0);
    starts.push(values.length);
  }
  return { starts: Uint32Array.from(starts), values: Uint32Array.from(values) };
}

/** Empty where there is no such row. */
export function row({ starts, values }: Rows, i: number): Uint32Array {
  return i < 0 || i + 1 >= starts.length ? none : values.subarray(starts[i], starts[i + 1]);
}

const none = new Uint32Array();

/** Which rows hold each value below `size`: a value that a row holds twice is told once. Rows count from `first`. */
export function invert({ starts, values }: Rows, size: number, first = 0): Rows {
  const inverted = new Uint32Array(size + 1);
  const visit = (each: (value: number, at: number) => void) => {
    const last = new Int32Array(size).fill(-1);
    for (let at = 0; at + 1 < starts.length; at++) {
      for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) {
        const value = values[i] ?? 0;
        if (last[value] === at) continue;
        last[value] = at;
        each(value, at);
      }
    }
  };
  visit((value) => {
    inverted[value + 1] = (inverted[value + 1] ?? 0) + 1;
  });
  for (let i = 1; i <= size; i++) inverted[i] = (inverted[i] ?? 0) + (inverted[i - 1] ?? 0);
  const next = inverted.slice();
  const held = new Uint32Array(inverted[size] ?? 0);
  visit((value, at) => {
    const place = next[value] ?? 0;
    held[place] = first + at;
    next[value] = place + 1;
  });
  return { starts: inverted, values: held };
}
