/** Short texts as bytes, each ended by a line break: of thousands, a string is made only of those that are asked for. */
export interface Lines {
  bytes: Uint8Array;
  /** Line `i` starts at `starts[i]`, and the next one after its break. */
  starts: Uint32Array;
  /** Those that were asked for: while one types, the same ones are, letter by letter. */
  read: Map<number, string>;
}

const lineBreak = 10;

export function packLines(lines: string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
}

export function unpackLines(bytes: Uint8Array): Lines {
  let count = 0;
  for (let at = bytes.indexOf(lineBreak); at >= 0; at = bytes.indexOf(lineBreak, at + 1)) count++;
  const starts = new Uint32Array(count + 1);
  for (let i = 1; i <= count; i++) starts[i] = bytes.indexOf(lineBreak, starts[i - 1]) + 1;
  return linesAt(bytes, starts);
}

export function linesAt(bytes: Uint8Array, starts: Uint32Array): Lines {
  return { bytes, starts, read: new Map() };
}

const decoder = new TextDecoder();

/** Empty where there is no such line. */
export function lineAt({ bytes, starts, read }: Lines, i: number): string {
  const known = read.get(i);
  if (known !== undefined) return known;
  const [start, end] = [starts[i], starts[i + 1]];
  if (start === undefined || end === undefined) return '';
  const line = decoder.decode(bytes.subarray(start, end - 1));
  read.set(i, line);
  return line;
}
