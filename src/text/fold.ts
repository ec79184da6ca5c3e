/**
 * Removes capitals and accents: `fold` for words (`Müller` is `muller`, `Straße` `strasse`, `Łódź` `lodz`; й stays), `lettersOf` for titles (which titles
 * are the same), `nameSlug` and `dashed` for addresses.
 */

/** Lower case without accents, to compare words: `"Müller’s Straße"` → `"muller's strasse"`. Offsets change. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  const decomposed = text
    .normalize('NFKD')
    .replace(/и\u0306/gi, (letters) => letters.normalize('NFC'));
  return inPlainLetters(withoutAccents(decomposed).replace(/[‘’]/g, "'").toLowerCase());
}

/** Letters that stay special without their accents, as people type them on other keyboards. */
const plainLetters = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }),
);

/** `Łódź`, `cœur` → `lódź`, `coeur` */
export function inPlainLetters(text: string): string {
  return text.replace(/[ßæœøłđı]/gi, (letter) => plainLetters.get(letter.toLowerCase()) ?? letter);
}

/** Folded letters and digits, to compare titles: `"On Gates:  A–Z"` → `"ongatesaz"`. `+` and `#` stay (C++, C#). */
export function lettersOf(text: string): string {
  const bare = isPlain(text) ? text : text.normalize('NFKD').replace(latinAccents, '');
  const letters = bare.toLowerCase().replace(/[^\p{L}\p{M}\p{N}+#]/gu, '');
  return letters || text.normalize('NFC').trim();
}

/** The folded plain letters and digits, with a dash for all between: `"On Gates: A–Z"` → `"on-gates-a-z"`. */
export function dashed(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A name in an address; letters of all scripts stay: `"Petr Dvořák"` → `"petr-dvorak"`. */
export function nameSlug(name: string): string {
  // Not `fold`, which got more letters later: an address must not change.
  const words = withoutAccents(name.normalize('NFKD'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  // Decomposed Hangul would be spelled out part by part in an address.
  return words.normalize('NFC');
}

/** Only these marks: the vowel signs of Hindi are marks, too, and two titles that differ in them are two papers. */
const latinAccents = /[\u0300-\u036f]/g;

/** A decomposed text without its accents; kana keep their sound marks, as `ガ` is no `カ`. */
export function withoutAccents(decomposed: string): string {
  return decomposed
    .replace(/[ぁ-ヾ][\u3099\u309a]/g, (kana) => kana.normalize('NFC'))
    .replace(/\p{M}+/gu, '');
}

/** Whether a text is printable ASCII, as most titles are: then no Unicode tables are needed. */
export function isPlain(text: string): boolean {
  return !/[^ -~]/.test(text);
}
