/** Short texts as UTF-8, each ended by a line break; none may hold one. */
export function packLines(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
}

/** None where there is no such section. */
export function unpackLines(section: Uint8Array = new Uint8Array()): string[] {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(section).split('\n').slice(0, -1);
}
