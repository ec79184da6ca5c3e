import { unaccented } from './repair/accents.ts';

const familyFirst = /([^,;]+), ((?:\p{Lu}\.[ -]?)+)(?:[,;] |$)/gu;

/** `"A. Ursa (1 and 2), B. Lupus and C. Corvus ((1) Here)"` → three names. */
export function authorsIn(value: string): string[] {
  // As bioRxiv has it: `Ursa, A., Lupus, B. C.`
  if (value.replace(familyFirst, '').trim() === '')
    return [...value.matchAll(familyFirst)].map(
      ([, family, initials]) => `${initials?.trim()} ${family?.trim()}`,
    );
  return withoutBrackets(unaccented(value))
    .split(/,\s*(?:and\s+)?|\s+and\s+|\s*;\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function withoutBrackets(text: string): string {
  let depth = 0;
  let kept = '';
  for (const letter of text) {
    if (letter === '(') depth++;
    if (depth === 0) kept += letter;
    if (letter === ')' && depth > 0) depth--;
  }
  return kept.replace(/\s+/g, ' ');
}
