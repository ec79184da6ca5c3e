/**
 * Typos: which words of the library a typed one may be a slip of, and how likely (a noisy channel: how common the word is, how common the
 * slip); also of authors typed without `author:`; British and American, plural of acronyms.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { papersWith, type Term } from '../catalogue/dictionary.ts';
import { slips, spelling as tuned } from '../tuning.ts';

export interface NearTerm {
  term: Term;
  /** Damerau–Levenshtein distance: 1 or 2. */
  distance: number;
  /** Log odds that the typed word is a slip of it, and no word of its own. */
  odds: number;
}

/** The likeliest terms that are spelt nearly so: one edit from a short word, one or two from a long. */
export function nearSpellings(
  word: string,
  { dictionary, size }: Pick<Catalogue, 'dictionary' | 'size'>,
  isWanted = (_: Term) => true,
): NearTerm[] {
  if (/\d/.test(word) || word.length < tuned.leastLetters) return [];
  const most = word.length < tuned.lettersForTwoEdits ? 1 : 2;
  return dictionary
    .near(word, most)
    .filter(({ term, distance }) => distance > 0 && papersWith(term) > 0 && isWanted(term))
    .map(({ term, distance }) => {
      const commonness = Math.log10(1 + (10_000 * papersWith(term)) / size);
      const odds =
        slips.tenfoldPapers * commonness +
        slips.letter * word.length +
        slipOdds(word, term.word, distance);
      return { term, distance, odds };
    })
    .sort((a, b) => b.odds - a.odds || (a.term.word < b.term.word ? -1 : 1))
    .slice(0, tuned.mostNear);
}

/** How much likelier this slip is in a typo than between two words of the language, as logarithm. */
function slipOdds(typed: string, meant: string, distance: number): number {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  let end = 0;
  while (
    end < Math.min(typed.length, meant.length) - start &&
    typed.at(-1 - end) === meant.at(-1 - end)
  )
    end++;
  const ends = (start === 0 ? slips.first : 0) + (end === 0 ? slips.last : 0);
  if (distance > 1) return ends + slips.twoEdits;
  const [one, other] = [
    typed.slice(start, typed.length - end),
    meant.slice(start, meant.length - end),
  ];
  if (one.length === 2) return ends + slips.swapped;
  if (one.length === other.length) {
    if (rows.some((row) => row.includes(one + other) || row.includes(other + one)))
      return ends + slips.neighbouringKey;
    return ends + slips.letterElse;
  }
  const letter = one || other;
  if (typed[start - 1] === letter) return ends + slips.doubled;
  return ends + (one ? slips.further : slips.missing);
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** What British and American English spell otherwise, with what stands before and after it. */
const differences = (
  [
    ['our', 'or', /(?<=\w{2})/, /(?=s|al|ed|ing|able|er|ful|hood|ite|less|i[sz][eai]|$)/],
    ['is', 'iz', /(?<=\w)/, /(?=(?:e[drs]?|ers|ing|able|ability|ations?|ational)$)/],
    ['ys', 'yz', /(?<=\w)/, /(?=(?:e[drs]?|ers|ing)$)/],
    ['ll', 'l', /(?<=[^l])/, /(?=(?:ed|ing|ers?)$)/],
    ['re', 'er', /(?<=[bt])/, /(?=s?$|glass)/],
    ['oeuvre', 'euver', /(?<=\w)/, /(?=s?$)/],
    ['ogue', 'og', /(?<=\w)/, /(?=s?$)/],
    ['gramme', 'gram', /(?<=\w)/, /(?=s?$)/],
    ['ence', 'ense', /(?<=def|off|lic|pret)/, /(?=s?$|less)/],
    ['grey', 'gray', /^/, /(?=s|$)/],
    ['ae', 'e', /(?<=^|[^aeo])/, /(?=di[ac]|sthe|m[aio]|olog|c[aeo])/],
    ['oe', 'e', /(?<=^|[^aeo])/, /(?=dem|soph|str[aou]|t[au])/],
    ['sulph', 'sulf', /^/, /(?=[aiou])/],
  ] as const
).map(([british, american, before, after]) => ({
  british,
  american,
  inBritish: new RegExp(before.source + british + after.source),
  inAmerican: new RegExp(before.source + american + after.source),
}));

/** A word as the other English might spell it: `behaviour` → `behavior`, `colourise` → `colorize`. Most of the results are no words. */
export function otherSpellings(word: string): string[] {
  // Each difference in a word doubles its spellings.
  if (word.length < 4 || word.length > tuned.longest) return [];
  const spellings = new Set([word]);
  for (const { british, american, inBritish, inAmerican } of differences)
    for (const one of [...spellings])
      spellings.add(one.replace(inBritish, american)).add(one.replace(inAmerican, british));
  spellings.delete(word);
  return [...spellings];
}

/** Plural or singular of an acronym without vowels: `rnn` → `rnns`. The stemmer of full text does not take this `s` off. */
export function otherNumber(word: string): string[] {
  if (!/^[b-df-hj-np-tv-xz]{3,6}$/.test(word) || word.endsWith('ss')) return [];
  if (!word.endsWith('s')) return [`${word}s`];
  return word.length > 3 ? [word.slice(0, -1)] : [];
}
