/** What a character is to words and sentences. */

/** Of letters and digits words are made. */
export const letter = 1;
/** With blank space behind it, and quotes or brackets between, it ends a sentence. */
export const stop = 2;
/** Quotes and brackets that close. */
export const closer = 3;
export const space = 4;
const other = 5;

/** By UTF-16 code; 0 before it was asked for. */
const kinds = new Uint8Array(0x10000);

/** What stands at a place. */
export function kindAt(codes: Uint16Array, at: number): number {
  const code = codes[at] ?? 0;
  return kinds[code] || (isHalf(code) ? kindOfPair(codes, at, code) : learn(code));
}

function learn(code: number): number {
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return letter;
  if (/[.!?;:]/.test(character)) return stop;
  if (/["')\]]/.test(character)) return closer;
  return /\s/.test(character) ? space : other;
}

/** Half of a character beyond the 65,536 that one code can tell apart. */
function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function kindOfPair(codes: Uint16Array, at: number, code: number): number {
  const first = code < 0xdc00 ? at : at - 1;
  const pair = String.fromCharCode(codes[first] ?? 0, codes[first + 1] ?? 0);
  return /^.$/su.test(pair) ? kindOf(pair) : other;
}
