/** The first answer to words that open a page, while words and titles of all papers are still to come: the best few titles that hold the words as typed, side by side. */
import { pathTo } from '../site.ts';
import { unescaped } from '../text/escape.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { wordsOf } from '../text/words.ts';
import { emptyCatalogue } from './catalogue/catalogue.ts';
import type { Manifest } from './catalogue/manifest.ts';
import { marksFor, resultsOf } from './hits/hits.ts';
import { markWords } from './hits/marks.ts';
import { withScripts } from './hits/scripts.ts';
import { holdsPhrase, proximity } from './matches/side-by-side.ts';
import type { FullText } from './pagefind/full-text.ts';
import { intersection, type PostingList } from './pagefind/posting-list.ts';
import { readAcronyms } from './plan/other-words.ts';
import { makePlan, type Plan } from './plan/plan.ts';
import { toAddress } from './query/address.ts';
import { parse } from './query/parse.ts';
import { Ranking } from './ranking/ranking.ts';
import { sumBm25 } from './ranking/text-scores.ts';
import { topK } from './top-k.ts';
import { limits } from './tuning.ts';
import type { SearchHit, SearchRequest, SearchResults } from './types.ts';

/** Each costs a file, and of a fifth it is less sure that it is among the full answer's first 20. */
const most = 4;

/** Titles with so many words side by side are few; further words are compared in rows. */
const mostWords = 4;

type TextSource = Pick<FullText, 'inTitles' | 'postings' | 'lengths'>;

/** Null where it is not certain that these papers come first: for filters, operators, times, and words that no title holds side by side. */
export async function firstAnswer(
  request: SearchRequest,
  { topics, editions, size }: Pick<Manifest, 'topics' | 'editions'> & { size: number },
  text: TextSource,
  rowOf: (paper: number) => Promise<string | undefined>,
): Promise<SearchResults | null> {
  const words = wordsAlone(request);
  if (words.length === 0) return null;
  const best = await bestTitles(words, size, text);
  const rows = await Promise.all(best.map(rowOf));
  const catalogue = emptyCatalogue(0, topics, editions);
  const none = { rareWords: new Set<string>(), glossary: null, acronyms: readAcronyms([]) };
  const plan = makePlan(request, catalogue, none);
  const hits = rows.flatMap((row) => (row ? hitIn(row, words, plan) : []));
  if (hits.length === 0 || plan.timed.said || plan.excluded.length > 0) return null;
  const empty = { plan, ranking: new Ranking(0) };
  const results = resultsOf(empty, 'instant', [], { catalogue, muted: new Set() });
  return { ...results, hits, total: hits.length, isFirst: true };
}

/** None if more than words is asked for, or papers may be left out, which a line above the list says. */
function wordsAlone({ query, reader, muted, among }: SearchRequest): string[] {
  const { words, fields, phrases, without, arxivIds } = parse(query.text);
  const others = [...fields, ...phrases, ...without, ...arxivIds];
  const isMuting = Object.values(muted ?? {}).some(({ length }) => length > 0);
  const isHiding = isMuting || (reader?.hidden.size ?? 0) > 0;
  const isMore = isHiding || others.length + toAddress({ ...query, text: '' }).size > 0;
  return among || isMore ? [] : words;
}

/** The titles with all words in their places, the newest first; of many those in whose whole text the words count most, as in the full answer. */
async function bestTitles(words: string[], size: number, text: TextSource): Promise<number[]> {
  const telling = words
    .flatMap((word, offset) => (isFunctionWord(word) ? [] : { word, offset }))
    .slice(0, mostWords);
  const parts = await inEach(telling, (word) => text.inTitles(word));
  const held = intersection(parts.map(({ postings }) => postings));
  const shares = proximity(held, parts);
  const together = [...held].filter((_, i) => telling.length === 1 || shares[i] === 1);
  if (together.length <= most) return together.reverse();
  const inTexts = await inEach(telling, (word) => text.postings([{ word, weight: 1 }]));
  const sums = sumBm25(inTexts, await text.lengths(), new Float32Array(size));
  const better = (a: number, b: number) => (sums[b] ?? 0) - (sums[a] ?? 0) || b - a;
  return topK(together.slice(-limits.likeness), most, better);
}

function inEach(
  words: { word: string; offset: number }[],
  read: (word: string) => Promise<PostingList>,
) {
  const found = words.map(async ({ word, offset }) => ({ offset, postings: await read(word) }));
  return Promise.all(found);
}

/** None of a title that lacks the words, or has a formula, since a row does not say how that is written. */
function hitIn(row: string, words: string[], plan: Plan): SearchHit[] {
  const { paper, item } = JSON.parse(row);
  const { id, title, authors, topics, code, project, venue = '' } = paper;
  const { inTexts, inNames } = marksFor(plan);
  const written = unescaped(title.html.replace(/<[^>]*>/g, ''));
  if (title.html.includes('<math') || !holdsPhrase(words, wordsOf(written))) return [];
  return [
    {
      ...{ id, url: pathTo(`papers/${id}/`), date: item['data-edition'].slice(0, 10), venue },
      ...{ code: Boolean(code), project: Boolean(project) },
      title: withScripts(markWords(written, inTexts)),
      authors: authors.map((name: string) => markWords(name, inNames)),
      topics: topics.map(({ id }: { id: string }) => id),
      // As the full answer says: a text begins with its title.
      matchedIn: ['title', 'abstract'],
      nextBest: false,
    },
  ];
}
