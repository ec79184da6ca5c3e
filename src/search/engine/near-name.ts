import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Request } from '../query/parse.ts';
import type { Corrected } from './question.ts';
import type { Spelling } from './spelling.ts';
import { papersBy } from './writers.ts';

/** Words of a name beyond this are too many to try in all their spellings. */
const mostWords = 4;

/** The request with names of authors that nobody has put right, and the words that were. */
export function withNearNames(
  request: Request,
  spelling: Spelling,
  catalogue: Catalogue,
): { request: Request; names: Corrected[] } {
  const names: Corrected[] = [];
  const fields = request.fields.map((field) => {
    const { name, words, quoted } = field;
    if (name !== 'author' || papersBy(words, catalogue, quoted).size > 0) return field;
    const near = nearName(words, spelling, catalogue);
    if (!near) return field;
    names.push(...words.map((word, i) => ({ word, corrected: near[i] ?? null })));
    return { ...field, words: near };
  });
  return { request: names.length > 0 ? { ...request, fields } : request, names };
}

/** The name that some author has and that the one asked for is a slip away from; null: none is near. */
function nearName(words: string[], spelling: Spelling, catalogue: Catalogue): string[] | null {
  if (words.length > mostWords) return null;
  const readings = words.map((word) => {
    const held = catalogue.dictionary.get(word)?.authors.length ?? 0;
    const near = spelling.near(word, 1, (term) => term.authors.length > 0);
    return [...(held > 0 ? [word] : []), ...near.map(({ term }) => term.word)];
  });
  return combinations(readings).find((name) => papersBy(name, catalogue, true).size > 0) ?? null;
}

function combinations(readings: string[][]): string[][] {
  return readings.reduce<string[][]>(
    (names, words) => names.flatMap((name) => words.map((word) => [...name, word])),
    [[]],
  );
}
