/** Makes a new id from a title: at most 60 characters, Greek and Cyrillic in Latin letters, `-2` for the second paper of that name. */
import { fingerprint } from './likeness.ts';

const longest = 60;

// Windows allows no files of these names, and `papers/index/` would be the folder's own page.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404)$/;

/** `"Attention Is All You Need"` → `"attention-is-all-you-need"`: a name for addresses and files, at most 60 characters. */
export function slugOf(title: string): string {
  const latin = inLatin(title);
  const words = latin
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (words === '' || mostlyLost(latin))
    return `${shortened(words || 'paper', longest - 8)}-${hashOf(title)}`;
  return reserved.test(words) ? `paper-${words}` : shortened(words, longest);
}

/** The first of `slug`, `slug-2`, `slug-3` … that is free. */
export function freeSlug(slug: string, taken: { has(id: string): boolean }): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug.slice(0, longest - 5)}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** A script that has no Latin spelling here leaves too little to tell titles apart. */
function mostlyLost(latin: string): boolean {
  const letters = latin.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => letter > 'z').length * 2 > letters.length;
}

/** Signs as well as letters, so that two titles of emoji differ. */
function hashOf(title: string): string {
  return fingerprint(
    [...title.normalize('NFC')].map((sign) => sign.codePointAt(0)).join(' '),
  ).slice(0, 7);
}

/** Cuts at the end of a word if at least half is left, and not after a word like "of". */
function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const end = words.lastIndexOf('-', most);
  return words.slice(0, end > most / 2 ? end : most).replace(openEnd, '');
}

const openEnd =
  /(?:-(?:a|an|and|as|at|by|for|from|in|its|of|on|or|the|through|to|using|via|with))+$/;

/** Lower case, accents off, Greek and Cyrillic spelled out: `"Über β-VAE"` → `"uber beta-vae"`; other scripts stay. */
function inLatin(text: string): string {
  return [...text.normalize('NFKC').toLowerCase()]
    .map((letter) => latinOf.get(letter) ?? latinOf.get(withoutAccents(letter)) ?? letter)
    .map(withoutAccents)
    .join('');
}

function withoutAccents(letters: string): string {
  return letters.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
}

const greek: [string, string] = [
  'αβγδεζηθικλμνξοπρστυφχψω',
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega',
];
const cyrillic: [string, string] = [
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya',
];
const other: [string, string] = ['ßæœøłđðþıς&', 'ss ae oe o l d d th i sigma -and-'];

const latinOf = new Map(
  [greek, cyrillic, other].flatMap(([letters, spellings]) => {
    const written = spellings.split(' ');
    return [...letters].map((letter, at) => [letter, written[at] ?? ''] as const);
  }),
);
