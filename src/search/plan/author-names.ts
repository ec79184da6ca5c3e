/** `author:` and its typos; whose papers the filter by author leaves. */
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ParsedText } from '../query/parse.ts';
import { limits } from '../tuning.ts';
import { nearSpellings } from './spellings.ts';
import type { Correction } from './word.ts';

/** Papers by authors whose names have words with these prefixes, or with `isWhole` these words; a single letter is an initial. */
export function papersBy(words: string[], catalogue: Catalogue, isWhole = false): Set<number> {
  const { dictionary, names } = catalogue;
  const asked = words.map((word) => {
    // "Ma" is a whole name, not a prefix of "Martin".
    const isSame = word.length > 1 && (isWhole || (word.length < 4 && isName(word, catalogue)));
    return new Set(isSame ? [dictionary.get(word)?.at ?? -1] : dictionary.words.startingWith(word));
  });
  const [papers = new Set<number>(), ...others] = asked.map((terms) => {
    const some = new Set<number>();
    for (const at of terms)
      if (dictionary.writtenBy(at) > 0)
        for (const paper of dictionary.term(at).authors) some.add(paper);
    return some;
  });
  if (words.length < 2) return papers;
  const fits = (name: number) => {
    const terms = names.texts.termsAt(name);
    return asked.every((some) => terms.some((term) => some.has(term)));
  };
  const inAll = [...papers].filter((paper) => others.every((some) => some.has(paper)));
  return new Set(inAll.filter((paper) => names.of(paper).some(fits)));
}

/** Papers by authors of exactly this name; if there are none, by authors whose names begin with its words. */
export function papersByName(name: string, catalogue: Catalogue): Set<number> {
  const words = wordsOf(name);
  const all = papersBy(words, catalogue);
  const isSame = (other: string) => wordsOf(other).join(' ') === words.join(' ');
  const same = [...all].filter((paper) => catalogue.authorsOf(paper).some(isSame));
  return same.length > 0 ? new Set(same) : all;
}

/** Corrects each `author:` name that no author has to a name one edit away. Gives the parsed text and the corrected words. */
export function correctNames(
  parsed: ParsedText,
  catalogue: Catalogue,
): { parsed: ParsedText; names: Correction[] } {
  const names: Correction[] = [];
  const fields = parsed.fields.map((field) => {
    const { name, words, quoted } = field;
    if (name !== 'author' || papersBy(words, catalogue, quoted).size > 0) return field;
    const near = nearName(words, catalogue);
    if (!near) return field;
    names.push(...words.map((word, i) => ({ word, correctedTo: near[i] ?? null })));
    return { ...field, words: near };
  });
  return { parsed: names.length > 0 ? { ...parsed, fields } : parsed, names };
}

/** Tries all combinations of near spellings; gives the first that is some author's name. */
function nearName(words: string[], catalogue: Catalogue): string[] | null {
  if (words.length > limits.longestName) return null;
  const readings = words.map((word) => {
    const near = nearSpellings(word, catalogue, ({ authors }) => authors.length > 0);
    return [...(isName(word, catalogue) ? [word] : []), ...near.map(({ term }) => term.word)];
  });
  const names = readings.reduce<string[][]>(
    (names, words) => names.flatMap((name) => words.map((word) => [...name, word])),
    [[]],
  );
  return names.find((name) => papersBy(name, catalogue, true).size > 0) ?? null;
}

function isName(word: string, { dictionary }: Catalogue): boolean {
  return (dictionary.get(word)?.authors.length ?? 0) > 0;
}
