/** Removes English endings as Pagefind does: `learning` → `learn` (Snowball's English stemmer). */

/**
 * Snowball’s English stemmer 3.0, Pagefind’s: `hallucinations` → `hallucin`. https://snowballstem.org/algorithms/english/stemmer.html
 * No npm library follows 3.0: of 36,816 words porter2 and others stem 55 to 57 otherwise, @orama/stemmers 1,900, and search
 * would not find them in Pagefind’s index.
 */
export function stem(word: string): string {
  if (word.length < 3) return word;
  const known = exceptions.get(word);
  if (known !== undefined) return known;
  const marked = markConsonants(word.startsWith("'") ? word.slice(1) : word);
  const regions = regionsOf(marked);
  const singular = withoutPlural(marked.replace(/'(?:s'?)?$/, ''));
  if (unchanged.has(singular)) return singular;
  const base = withIForY(withoutPast(singular, regions));
  const derived = shortened(shortened(base, longer, regions), long, regions);
  return withoutLast(shortened(derived, last, regions), regions).toLowerCase();
}

export const hasManyEndings = false;
/** Empty: the English words count in every library, and stand in `function-words.ts` and in related papers. */
export const functionWords = '';
export const aboutItself = '';

const exceptions = new Map(
  'skis ski,skies sky,dying die,lying lie,tying tie,vying vie,idly idl,gently gentl,ugly ugli,early earli,only onli,singly singl,sky sky,news news,howe howe,atlas atlas,cosmos cosmos,bias bias,andes andes'
    .split(',')
    .map((pair) => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
);

/** Words whose singular is its own stem. */
const unchanged = new Set(
  'evening inning outing canning herring earring proceed exceed succeed'.split(' '),
);

type Regions = ReturnType<typeof regionsOf>;

/** `y` at the start or after a vowel is a consonant, marked as `Y` for the steps that follow. */
function markConsonants(word: string): string {
  return word.includes('y') ? word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y') : word;
}

/** Offsets where the regions R1 and R2 of the algorithm begin: only endings inside them are removed. */
function regionsOf(word: string) {
  const start = /^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers)/.exec(word)?.[0]
    .length;
  const first = start ?? afterVowelAndConsonant(word, 0);
  return { first, second: afterVowelAndConsonant(word, first) };
}

function afterVowelAndConsonant(word: string, from: number): number {
  let at = from;
  while (at < word.length && !isVowel(word, at)) at++;
  while (at < word.length && isVowel(word, at)) at++;
  return Math.min(word.length, at + 1);
}

function isVowel(word: string, at: number): boolean {
  return 'aeiouy'.includes(word[at] ?? ' ');
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /[aeiouy].*[^us]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutPast(word: string, { first }: Regions): string {
  const ending = /(?:eedly|ingly|edly|eed|ing|ed)$/.exec(word);
  if (!ending) return word;
  const rest = word.slice(0, ending.index);
  if (ending[0].startsWith('eed')) return ending.index >= first ? `${rest}ee` : word;
  if (!/[aeiouy]/.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/^[aeo](?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return rest.length === first && endsShort(rest) ? `${rest}e` : rest;
}

/** A short syllable: `hop`, `at`, but not `show`. */
function endsShort(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$|^past$/.test(word);
}

function withIForY(word: string): string {
  return /.[^aeiouy][yY]$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

/** An ending, what takes its place, whether only in the second region, and what must stand before it. */
type Ending = [ending: string, other: string, inSecond?: boolean, before?: string];

const longer: Ending[] = [
  ...endings(
    'ational ate, ization ize, iveness ive, fulness ful, ousness ous, tional tion, biliti ble',
  ),
  ...endings(
    'lessli less, fulli ful, ousli ous, ogist og, entli ent, aliti al, iviti ive, alism al',
  ),
  ...endings('ation ate, abli able, alli al, anci ance, enci ence, izer ize, ator ate, bli ble'),
  ['ogi', 'og', false, 'l'],
  ['li', '', false, 'cdeghkmnrt'],
];

const long: Ending[] = [
  ...endings('ational ate, tional tion, icate ic'),
  ['ative', '', true],
  ...endings('alize al, iciti ic, ical ic, ness, ful'),
];

const last: Ending[] = [
  ...['ement', 'ment', 'ance', 'ence', 'able', 'ible', 'ant', 'ent', 'ism', 'ate', 'iti'],
  ...['ous', 'ive', 'ize', 'al', 'er', 'ic'],
]
  .map((ending): Ending => [ending, '', true])
  .concat([['ion', '', true, 'st']]);

/** `"ational ate, ness"` → `[['ational', 'ate'], ['ness', '']]` */
function endings(table: string): Ending[] {
  return table.split(', ').map((pair) => {
    const [ending = '', other = ''] = pair.split(' ');
    return [ending, other];
  });
}

/** Replaces the longest of the endings that the word has, if the rules allow it. */
function shortened(word: string, endings: Ending[], { first, second }: Regions): string {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (!found) return word;
  const [ending, other, inSecond = false, before] = found;
  const at = word.length - ending.length;
  if (at < (inSecond ? second : first)) return word;
  if (before && !before.includes(word[at - 1] ?? ' ')) return word;
  return word.slice(0, at) + other;
}

function withoutLast(word: string, { first, second }: Regions): string {
  const at = word.length - 1;
  if (word.endsWith('e')) {
    const goes = at >= second || (at >= first && !endsShort(word.slice(0, -1)));
    return goes ? word.slice(0, -1) : word;
  }
  return word.endsWith('ll') && at >= second ? word.slice(0, -1) : word;
}
