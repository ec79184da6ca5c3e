/** Whose paper a request is about, and of which year: names of authors and venues are looked for, others (`Quill Labs`) and years only bring papers up. */
import { isFunctionWord } from '../../text/function-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isOfYears } from '../query/period.ts';
import { patternsOf, queryLanguages } from '../query/query-patterns.ts';
import { papersBy } from './author-names.ts';
import { namedVenues } from './named.ts';
import { isMostlyName } from './word.ts';

export interface Remembered {
  words: string[];
  /** Years, as `periodOf` gives them. */
  period: string | null;
}

/** What is looked for beside it; `period` is what the text says of time. */
export function rememberedIn(
  text: string,
  period: string | null,
  catalogue: Catalogue,
): { wanted: string; remembered: Remembered } {
  const request = requestIn(text);
  if (!request) return { wanted: text, remembered: { words: [], period: null } };
  const { wanted, from } = request;
  const words = wordsOf(from ?? '').filter((word) => !isFunctionWord(word));
  const isLookedFor = isAuthorOrVenue(words, catalogue);
  return {
    wanted: isLookedFor ? `${from} ${wanted}` : wanted,
    remembered: {
      words: isLookedFor ? [] : words,
      period: period !== null && isOfYears(period) ? period : null,
    },
  };
}

function isAuthorOrVenue(words: string[], catalogue: Catalogue): boolean {
  const [only = ''] = words;
  const term = catalogue.dictionary.get(only);
  const isAuthor =
    words.length > 1
      ? papersBy(words, catalogue, true).size > 0
      : term !== undefined && isMostlyName(term);
  return isAuthor || namedVenues(words, false, catalogue.facts.venues).size > 0;
}

/** The frame of a request for one paper: `paper from Quill Labs about velvet gates` looks for the gates, and the rest only brings a paper up. */
interface Request {
  wanted: string;
  /** Whose paper it is: `Quill Labs`; null where nobody is named. */
  from: string | null;
}

/** Null where a text is no such request. */
function requestIn(text: string): Request | null {
  // Longer texts are pasted.
  if (text.length > 200) return null;
  const found = requests.map((spelling) => spelling.exec(text)?.groups);
  const { rest: wanted, names: from = null } = found.find((groups) => groups?.rest) ?? {};
  return wanted ? { wanted, from } : null;
}

const word = '[^\\s,;:.?!"“”()]+';
const requests = queryLanguages.flatMap(({ queryWords }) =>
  patternsOf(queryWords.request, {
    // `the`, `that one`
    papers: `(?:\\S{1,4}\\s+){0,2}(?:${queryWords.papers})`,
    names: `${word}(?:\\s${word}){0,2}`,
  }),
);
