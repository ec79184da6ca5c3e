/** The first answer to a query that opens a page, while words and titles are still to come: the few best papers by full text alone, and what their rows show. */
import { pathTo } from '../site.ts';
import { unescaped } from '../text/escape.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { WrittenRow } from './catalogue/lists.ts';
import { marksFor, resultsOf } from './hits/hits.ts';
import { markWords } from './hits/marks.ts';
import { withScripts } from './hits/scripts.ts';
import { proximity } from './matches/side-by-side.ts';
import { matchTexts, type TextMatches } from './matches/texts.ts';
import { bitOf, rarity, type TitleMatches } from './matches/titles.ts';
import type { TextSource } from './pagefind/full-text.ts';
import type { PostingList } from './pagefind/posting-list.ts';
import { readAcronyms } from './plan/other-words.ts';
import { makePlan, type Plan } from './plan/plan.ts';
import { toAddress } from './query/address.ts';
import { isYear } from './query/period.ts';
import { rank } from './ranking/rank.ts';
import { topK } from './top-k.ts';
import type { SearchRequest, SearchResults } from './types.ts';

/** A screen of papers: each costs a file. */
const most = 5;

/**
 * Null where full text alone does not tell what is asked for: by filters, operators, marks, or words that no text holds.
 *
 * @param bare Knows no more than how many papers there are.
 */
export async function firstAnswer(
  { query, reader, muted, among }: SearchRequest,
  bare: Catalogue,
  text: TextSource,
  rowOf: (paper: number) => Promise<string | undefined>,
): Promise<SearchResults | null> {
  const isMuting = Object.values(muted ?? {}).some(({ length }) => length > 0);
  const isPlain = toAddress({ ...query, text: '' }).size === 0;
  if (among || isMuting || !isPlain) return null;
  const planned = (rareWords: Set<string>) =>
    makePlan({ query, limit: most, isEarly: true }, bare, {
      ...{ rareWords, glossary: null, acronyms: readAcronyms([]) },
    });
  const words = wordsAlone(planned(new Set()));
  // Papers that hold a single word as typed come first.
  if (words.length === 1) text.asTyped(words.join()).catch(() => {});
  const held = await Promise.all(words.map((word) => text.holds(word)));
  if (words.length === 0 || held.includes(false)) return null;
  const plan = planned(new Set(words));
  const texts = await matchTexts(plan, bare, text);
  const { ofTitles } = await text.lengths();
  const { ranking, isRelaxed } = await rank(titlesOf(plan, texts, ofTitles), texts, bare);
  const answer = { plan, ranking, understood: { relaxed: isRelaxed } };
  const results = resultsOf(answer, 'instant', [], { catalogue: bare, muted: new Set() });
  const best = topK(ranking.papers, most, (a, b) => ranking.compare(a, b));
  const rows = await Promise.all(best.map(rowOf));
  const hits = results.hits.flatMap((hit, at) => {
    const row = rows[at];
    return row ? { ...hit, ...shownIn(JSON.parse(row), plan) } : [];
  });
  const shown = hits.filter(({ id }) => !reader?.hidden.has(id));
  return shown.length > 0 ? { ...results, hits: shown, isFirst: true } : null;
}

/** None if it asks for more than words. */
function wordsAlone({ parsed, words, timed, excluded }: Plan): string[] {
  const { fields, phrases, without, arxivIds, invalidFields } = parsed;
  const others = [...fields, ...phrases, ...without, ...arxivIds, ...invalidFields];
  const isMore = others.length > 0 || timed.said !== null || excluded !== null;
  const typed = words.map(({ word }) => word);
  const isBegun = parsed.growing && (typed.at(-1)?.length ?? 0) < 3;
  return isMore || isBegun || typed.some(isYear) ? [] : typed;
}

/** What titles hold of a plan's words: what texts hold at their beginning. */
function titlesOf(plan: Plan, { parts }: TextMatches, ofTitles: Uint32Array): TitleMatches {
  const size = ofTitles.length;
  const columns = {
    ...{ coverage: new Float32Array(size), words: new Uint32Array(size) },
    ...{ inAuthors: new Uint32Array(size), inTopic: new Uint8Array(size) },
    inVenue: new Uint8Array(size),
  };
  const titled = parts.map((part) => ({ ...part, postings: begun(part.postings, ofTitles) }));
  const rarities = parts.map(({ written }) => rarity(written.length, size));
  const sum = rarities.reduce((all, one) => all + one, 0);
  titled.forEach(({ postings }, i) => {
    for (const paper of postings.papers) {
      columns.coverage[paper] = (columns.coverage[paper] ?? 0) + (rarities[i] ?? 0) / sum;
      columns.words[paper] = (columns.words[paper] ?? 0) | bitOf(i);
    }
  });
  const papers = Uint32Array.from([...columns.words.keys()].filter((at) => columns.words[at]));
  const shares = proximity(papers, titled);
  const phrases = new Map(Array.from(papers, (paper, i) => [paper, shares[i] ?? 0]));
  const isOne = parts.length === 1;
  const likeness = new Map([...phrases].map(([paper, share]) => [paper, isOne ? 1 : share]));
  const phraseOf = (paper: number) => phrases.get(paper) ?? 0;
  return { ...columns, plan, inTitle: columns.words, whole: [], best: [], likeness, phraseOf };
}

/** The papers whose first words, as many as these, hold a word, and where. */
function begun({ papers, starts, places }: PostingList, words: Uint32Array): PostingList {
  const rows = Array.from(papers, (paper, i) => {
    const end = words[paper] ?? 0;
    return { paper, places: places.subarray(starts[i], starts[i + 1]).filter((at) => at < end) };
  }).filter(({ places }) => places.length > 0);
  const ends = [0];
  for (const { places } of rows) ends.push((ends.at(-1) ?? 0) + places.length);
  return {
    papers: Uint32Array.from(rows, ({ paper }) => paper),
    counts: new Float32Array(rows.length),
    places: Uint32Array.from(rows.flatMap(({ places }) => [...places])),
    starts: Uint32Array.from(ends),
  };
}

function shownIn({ paper, item }: WrittenRow, plan: Plan) {
  const { id, title, authors, topics, code, project, venue = '' } = paper;
  const { inTexts, inNames } = marksFor(plan);
  const written = unescaped(title.html.replace(/<annotation.*?<\/annotation>|<[^>]*>/g, ''));
  return {
    ...{ id, url: pathTo(`papers/${id}/`), date: item['data-edition'].slice(0, 10), venue },
    title: withScripts(markWords(written, inTexts)),
    authors: authors.map((name) => markWords(name, inNames)),
    topics: topics.map(({ id }) => id),
    code: Boolean(code),
    project: Boolean(project),
  };
}
