/** How the catalogue's columns lie in a file: the writer in src/compile/ packs, the worker unpacks. */

/** Whole numbers ≥ 0, column after column, seven bits a byte; each column starts with its length. */
export function packNumbers(columns: number[][]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const column of columns) {
    pushNumber(bytes, column.length);
    for (const value of column) pushNumber(bytes, value);
  }
  return Uint8Array.from(bytes);
}

export function unpackNumbers(bytes: Uint8Array): Uint32Array[] {
  const columns: Uint32Array[] = [];
  let at = 0;
  let length = 0;
  while (at < bytes.length) {
    [length, at] = numberAt(bytes, at);
    const column = new Uint32Array(length);
    for (let i = 0; i < length; i++) {
      let value = 0;
      let byte = 128;
      for (let factor = 1; byte > 127; factor *= 128) {
        byte = bytes[at++] ?? 0;
        value += (byte & 127) * factor;
      }
      column[i] = value;
    }
    columns.push(column);
  }
  return columns;
}

/** Letters and number columns in one file: how many bytes the letters take, they, the columns. */
export function packBoth(letters: Uint8Array, columns: number[][]): Uint8Array<ArrayBuffer> {
  const length: number[] = [];
  pushNumber(length, letters.length);
  const numbers = packNumbers(columns);
  const whole = new Uint8Array(length.length + letters.length + numbers.length);
  whole.set(length);
  whole.set(letters, length.length);
  whole.set(numbers, length.length + letters.length);
  return whole;
}

export function unpackBoth(bytes: Uint8Array): { letters: Uint8Array; columns: Uint32Array[] } {
  const [length, from] = numberAt(bytes, 0);
  return {
    letters: bytes.subarray(from, from + length),
    columns: unpackNumbers(bytes.subarray(from + length)),
  };
}

/** The number that starts at a byte, and where the next one starts. */
function numberAt(bytes: Uint8Array, start: number): [number, number] {
  let at = start;
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return [value, at];
  }
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
