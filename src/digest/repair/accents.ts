/** TeX accent → the combining mark that Unicode puts after the letter. */
const combining: Record<string, string> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  r: '\u030a',
  c: '\u0327',
  k: '\u0328',
  d: '\u0323',
  b: '\u0331',
};

const letters: Record<string, string> = {
  l: 'ł',
  L: 'Ł',
  o: 'ø',
  O: 'Ø',
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
};

/** An accent over a letter: `\'e`, `\"{o}`, `\c{c}`, `\"{\i}`, `{\'e}`. */
export const accentOverLetter =
  /\{?\\(?:(['`^"~=.])\s?|([uvHrckdb])(?:\s(?=[A-Za-z])|(?=\{)))(?:\{\\?([A-Za-z])\}|\\([ij])(?![A-Za-z])|([A-Za-z]))(?:(?<=\{\\(?:[^{}]|\{[^{}]*\})*)\})?/g;

/** A letter of its own: `\o`, `{\l}`, `\ss{}`. */
export const ownLetter =
  /\{\\(l|L|o|O|ss|ae|AE|oe|OE|aa|AA|i|j|dh|DH|th|TH)\}|\\(l|L|o|O|ss|ae|AE|oe|OE|aa|AA|i|j)(?:\{\}|(?![A-Za-z])\s?)/g;

/** `"Fr\'ed\'eric D\k{a}browski"` → `"Frédéric Dąbrowski"`. */
export function unaccented(text: string): string {
  return text
    .replace(accentOverLetter, (...found) =>
      accented(found[1] ?? found[2], found[3] ?? found[4] ?? found[5]),
    )
    .replace(ownLetter, (_all, braced, bare) => letterNamed(braced ?? bare));
}

/** `"'"` over `"e"` → `"é"`. */
export function accented(accent = '', letter = ''): string {
  return `${letter}${combining[accent] ?? ''}`.normalize('NFC');
}

/** `"ss"` → `"ß"`. */
export function letterNamed(name = ''): string {
  return letters[name] ?? name;
}
