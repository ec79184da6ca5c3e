/** Accents and letters of TeX (`\'e`, `\ss`). */
import { signsByName } from './symbols.ts';

/** TeX accent → the combining mark that Unicode puts after the letter. */
const combining = new Map(
  [...'\'`^"~=.uvHrckdb'].map((accent, at) => [
    accent,
    '\u0301\u0300\u0302\u0308\u0303\u0304\u0307\u0306\u030c\u030b\u030a\u0327\u0328\u0323\u0331'[
      at
    ],
  ]),
);

const letters = signsByName(
  'l ł  L Ł  o ø  O Ø  ss ß  ae æ  AE Æ  oe œ  OE Œ  aa å  AA Å  i ı  j ȷ',
);

/** An accent over a letter, in braces or not: `\'e`, `\"{o}`, `\c{c}`, `\"{\i}`, `{\'e}`. */
export const accentOverLetter =
  /(\{)?\\(?:(['`^"~=.]) ?|([uvHrckdb])(?=\{)|([vHc]) (?=[A-Za-z]\b))(?:\{\\?([A-Za-zÀ-ɏḀ-ỿ])\}|\\([ij])(?![A-Za-z]) ?|([A-Za-zÀ-ɏḀ-ỿ]))(\})?/g;

/** A letter of its own: `\o`, `{\l}`, `\ss{}`. */
const ownLetter =
  /\{\\(l|L|o|O|ss|ae|AE|oe|OE|aa|AA|i|j)\}|\\(l|L|o|O|ss|ae|AE|oe|OE|aa|AA)(?:\{\}|(?![A-Za-z]) ?)/g;

/** `"Fr\'ed\'eric D\k{a}browski"` → `"Frédéric Dąbrowski"`. */
export function unaccented(text: string): string {
  return text.replace(accentOverLetter, accented).replace(ownLetter, letterNamed);
}

/** A name as TeX or half of TeX has it: `"Jo\ão~Silva"` → `"João Silva"`. */
export function nameWithoutTex(name: string): string {
  return unaccented(name)
    .replace(/\\(?=[À-ɏḀ-ỿ])/g, '')
    .replace(/(?<=[\p{L}.])~(?=\p{L})/gu, ' ');
}

/** Writes a match of `accentOverLetter`; an accent that no such letter bears is left alone, one that it has is dropped. */
export function accented(all: string, ...groups: (string | undefined)[]): string {
  const [open, mark, narrow, spaced, braced, dotless, bare, close] = groups;
  const letter = braced ?? dotless ?? bare ?? '';
  const composed = `${letter}${combining.get(mark ?? narrow ?? spaced ?? '') ?? ''}`.normalize(
    'NFC',
  );
  const written = composed.length > 1 && letter > '~' ? letter : composed;
  if (written.length !== 1) return all;
  return open && close ? written : `${open ?? ''}${written}${close ?? ''}`;
}

/** Writes a match of `ownLetter`: `"\ss{}"` → `"ß"`. */
function letterNamed(all: string, braced?: string, bare?: string): string {
  return letters[braced ?? bare ?? ''] ?? all;
}
