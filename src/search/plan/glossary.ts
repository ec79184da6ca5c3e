/** A query in another language in the words of the library: `aprendizaje por refuerzo` → `reinforcement learning`; which language it is in. The longest term at a place is found, in any inflection, and in German compounds. */
import { isFunctionWord } from '../../text/function-words.ts';
import { stem } from '../../text/library-language.ts';
import { mayBeUnspaced } from '../../text/unspaced.ts';
import { joinedCompounds, wordsAt, wordsOf } from '../../text/words.ts';
import { isYear } from '../query/period.ts';
import { limits, spelling } from '../tuning.ts';

/** A table as it is stored: the languages, then a row for each term, the library's own first; spellings are parted by `;`. */
export type GlossaryTable = string[][];

export type Glossary = ReturnType<typeof readGlossary>;

type Is = (word: string) => boolean;

/** The library's word that is the same in another spelling: `protocolo` → `protocol`. */
type Cognate = (word: string) => string | null;

export function readGlossary([header = [], ...rows]: GlossaryTable) {
  const languages = header.slice(1).map((language, i) =>
    termsOf(
      language,
      rows.map(([meaning = '', ...cells]) => ({ meaning, spellings: cells[i] ?? '' })),
    ),
  );
  const own = rows.flatMap(([meaning = '']) => [...wordsOf(meaning), ...joinedCompounds(meaning)]);
  return {
    languages,
    /** Stems of the library's own terms. */
    own: new Set(own.map(stem)),
  };
}

/**
 * The text in the library's language; null if it is in that language already, or in none that the glossary knows.
 *
 * @param isHeld Whether papers hold a word.
 * @param isEveryday Whether it is one of the library's language, which alone says nothing of another: `etiquette`.
 */
export function translated(
  text: string,
  { languages, own }: Glossary,
  isHeld: Is,
  isEveryday: Is,
  cognateOf: Cognate = () => null,
): string | null {
  if (/["“”]|:(?=\S)|(?<!\S)-/.test(text)) return null;
  const words = wordsAt(text).map(({ word }) => word);
  if (words.length > limits.tokensWithOperators && !mayBeUnspaced(text)) return null;
  const isOwn = (word: string) => own.has(stem(word));
  const isForeign = words.map(
    (word) =>
      !isFunctionWord(word) && !isOwn(word) && !isHeld(word) && !/^(?:[a-z]|\d+)$/.test(word),
  );
  const [first = '', ...others] = words.filter((_, i) => isForeign[i]);
  if (others.length === 0 && (first === '' || isEveryday(first))) return null;
  const foreign = 1 + others.length;
  const cognates = words.map((word, i) => (isForeign[i] ? cognateOf(word) : null));
  const [best] = languages
    .map((terms) => reading(words, terms, { cognates, isOwn, isHeld }))
    .sort((a, b) => b.known.size - a.known.size);
  if (!best || best.meanings.length === 0) return null;
  // A single word of another language in a query says little of which language it is (`difusion transfomer` is two typos), and "the" says that it is the library's.
  const against = words.filter(
    (word, i) => !best.known.has(i) && (isForeign[i] || isFunctionWord(word)),
  );
  // A foreign name in katakana has as many letters as three words of Chinese.
  if (mayBeUnspaced(text) ? against.length > foreign * (2 / 3) : against.length >= foreign / 2)
    return null;
  // Function words alone may frame titles: `有没有关于 Velvet Gates 的论文`. In another inflection, a misspelt word in Latin letters may be one of the library's own: `optimizaton`; three are none.
  const telling = [...best.telling].filter((i) => isForeign[i]);
  if (telling.length < 3 && !telling.some((i) => best.sure.has(i))) return null;
  const years = words.filter(isYear).map((year) => `in ${year}`);
  return [...new Set([...best.meanings, ...years])].join(' ');
}

/** The meanings in one language, the longest terms first. Of other words, only the library's own stay: another language's would find nothing, or pass for a typo. */
function reading(
  words: string[],
  terms: Terms,
  { cognates, isOwn, isHeld }: { cognates: (string | null)[]; isOwn: Is; isHeld: Is },
) {
  const known = new Set<number>();
  const telling = new Set<number>();
  const sure = new Set<number>();
  const meanings: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const term = terms.find(words, at, isOwn);
    const cognate = term ? null : cognates[at];
    if (cognate) {
      known.add(at);
      telling.add(at);
    }
    const isLeft = !term && (isOwn(word) || isHeld(word)) && !mayBeUnspaced(word) && !isYear(word);
    meanings.push(term?.meaning ?? cognate ?? (isLeft ? word : ''));
    for (const [i, spelt] of term?.words.entries() ?? []) {
      const typed = words[at + i] ?? '';
      known.add(at + i);
      const isSure = typed === spelt || !/\p{sc=Latin}/u.test(typed);
      if (term?.meaning) telling.add(at + i);
      if (isSure) sure.add(at + i);
    }
    at += term?.words.length ?? 1;
  }
  return { known, telling, sure, meanings: meanings.filter((meaning) => meaning !== '') };
}

interface FoundTerm {
  words: string[];
  /** What the library calls it; `''`: it says nothing, as "of". */
  meaning: string;
}

interface Term extends FoundTerm {
  stems: string[];
}

/** Parts of a German compound are no shorter. */
const leastPart = 4;
/** In words; in a script without spaces, each letter is one. */
const longestTerm = 24;

type Terms = ReturnType<typeof termsOf>;

/** @param rows Of the table, with the terms' spellings in the language. */
function termsOf(language: string, rows: { meaning: string; spellings: string }[]) {
  const stems = (word: string) => stemsOf(word, language);
  const terms = rows.flatMap(({ meaning, spellings }) =>
    spellings.split(';').map((spelling): Term => {
      const words = wordsOf(spelling);
      return { words, stems: words.map((word) => stems(word)[0] ?? word), meaning };
    }),
  );
  const byFirst = Map.groupBy(terms, ({ stems: [first] }) => first);
  return { find };

  /** @param isOwn Whether it is a word of the library's own terms, as compounds may have: `Transformermodelle`. */
  function find(text: string[], at: number, isOwn: Is): FoundTerm | null {
    const words = text.slice(at, at + longestTerm);
    const [first = ''] = words;
    const found = nearest(words);
    if (found) return found;
    // Ways to cut a word double with its parts.
    const mayBeCut = language === 'de' && first.length <= spelling.longest;
    const parts = mayBeCut ? partsOf(first, isOwn) : null;
    const isForeign = (part: string) => {
      const term = nearest([part]);
      return term?.words[0] === part && term.meaning !== part;
    };
    // Else it is a name or lacks a space: `foundationstereo`, `Interspeech`.
    if (!parts?.some(isForeign)) return null;
    const meaning = parts.map((part) => nearest([part])?.meaning || part).join(' ');
    return { words: [first], meaning };
  }

  /** The longest; of these, the one whose inflection is the nearest. */
  function nearest(words: string[]): Term | null {
    const [first = ''] = words;
    let best: Term | null = null;
    for (const term of stems(first).flatMap((stem) => byFirst.get(stem) ?? [])) {
      const { length } = term.stems;
      if (length < (best?.stems.length ?? 1)) continue;
      if (!term.stems.every((stem, i) => stems(words[i] ?? '').includes(stem))) continue;
      const isLonger = length > (best?.stems.length ?? 0);
      if (isLonger || distance(term, words) < distance(best, words)) best = term;
    }
    return best;
  }

  /** Of a compound: `Satellitenbildern`, `Trainingsdaten`; null unless each is known. */
  function partsOf(word: string, isOwn: Is): string[] | null {
    const isPart = (part: string) =>
      part.length >= leastPart && (isOwn(part) || Boolean(nearest([part])?.meaning));
    if (isPart(word)) return [word];
    for (let cut = word.length - leastPart; cut >= leastPart; cut--) {
      if (!isPart(word.slice(cut))) continue;
      const start = word.slice(0, cut);
      const parts = partsOf(start, isOwn) ?? partsOf(start.replace(/s$/, ''), isOwn);
      if (parts) return [...parts, word.slice(cut)];
    }
    return null;
  }
}

/** How many letters of inflection lie between a term and the words. */
function distance(term: Term | null, words: string[]): number {
  const differ = (word: string, i: number) =>
    word === words[i] ? 0 : 1 + Math.abs(word.length - (words[i]?.length ?? 0));
  return (term?.words ?? []).reduce((sum, word, i) => sum + differ(word, i), 0);
}

/** Endings of other languages: `neuronales` is `neuronal`, and `языковой` `языковая`; the library's own stemmer knows one language. Where one ending ends with another, the longer one is taken; what is left is long enough to tell words apart. */
const endings: Record<string, RegExp> = {
  de: /(?<=.{4})(?:(?:ier)?ung(?:en|s)?|ier(?:en|te?[mnrs]?|bar)|end(?:e[mnrs]?)?|ern|e[mnrs]?|n|s)$/,
  es: /(?<=.{4})(?:aciones|acion|iones|ion|[ai]mientos?|ando|iendo|[ai]d[oa]s?|ador(?:es|as?)?|antes?|[aei]r|[aei]n|es|[aeo]s?|s)$/,
  fr: /(?<=.{4})(?:ations?|ions?|ements?|euses?|eurs?|[ae]nte?s?|ees?|[ei]r|ez|aux|ales?|al|elles?|els?|iv?es?|ifs?|x|es?|s)$/,
  pt: /(?<=.{4})(?:acoes|acao|coes|cao|oes|ao|[ai]mentos?|[aei]ndo|[ai]d[oa]s?|ador(?:es|as?)?|antes?|[aei]r|[ae]m|ens|[ae]is|al|el|es|[aeo]s?|s)$/,
  ru: /(?<=.{3})(?:(?:[еая]ни(?:ями|ях|ям|ем|[еяюй])|(?:[ае]?нн)?(?:[ыи]ми|[ое]го|[ое]му|[ыиое]й|[ыи]х|[ыиое]м|ая|яя|[оеыи]е|[ую]ю)|ост(?:ями|ях|ям|ью|ей|[иь])|[ая]ми|[ая]х|[ая]м|ов|ев|и(?:ями|ях|ям|ей|[яию])|[аеия]ть|[аяюу]?ют|[ая]?ет|[ия]т|ут|[аеиоуыьюя])(?:с[яь])?)$/,
  ar: /(?<=.{3})(?:ات|ون|ين|ان|يه|ية|ها|هم|[هةيىا])$/,
};

/** Arabic writes the article, and words of one letter ("and", "for"), together with the next. */
const article = /^(?:[وف]?[بلك]?ال|و?لل)(?=.{3})/;
const joined = /^و?[بلكفو](?=.{3})/;

/** A folded word's stems, the likeliest first; a language without a rule keeps its words. */
function stemsOf(word: string, language: string): string[] {
  const bare = language === 'ar' ? word.replace(article, '') : word;
  const all = language === 'ar' ? [bare, bare.replace(joined, '')] : [bare];
  return [...new Set(all.map((one) => one.replace(endings[language] ?? '', '')))];
}
