/** From query to answer, step by step; stopping for a newer query; a word that only abstracts have; an arXiv id that no paper has. */
import { linksAbove } from '../text/addresses.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { wordsOf } from '../text/words.ts';
import { type Answer, answerWithoutWords, answerWords, withNoted } from './answer.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { ifUnreachable, Unreachable } from './catalogue/fetch.ts';
import { numbersOf } from './facets.ts';
import { marksFor, resultsOf } from './hits/hits.ts';
import { excerptOf } from './hits/marks.ts';
import { withScripts } from './hits/scripts.ts';
import type { Filter } from './matches/filters.ts';
import {
  demoteMentions,
  mutedPapers,
  phraseFilters,
  titlePhraseFilters,
} from './matches/phrases.ts';
import { matchTitles, type TitleMatches } from './matches/titles.ts';
import { ownText } from './pagefind/bundle-files.ts';
import type { Interest, TextSource } from './pagefind/full-text.ts';
import type { Glossary } from './plan/glossary.ts';
import { type Acronyms, readAcronyms } from './plan/other-words.ts';
import { type Learned, makePlan, type Plan } from './plan/plan.ts';
import type { PlannedWord } from './plan/word.ts';
import { isByNearness } from './query/needs.ts';
import { isYear } from './query/period.ts';
import type { Query, SearchRequest, SearchResults, Segment } from './types.ts';

interface Sources {
  catalogue: Catalogue;
  text: TextSource;
  /** By paper; fetched when a query first names one. */
  arxivIds: () => Promise<string[]>;
  acronyms: Promise<Acronyms>;
  /** Fetched when a query first has words that the library lacks. */
  glossary: () => Promise<Glossary>;
}

/** What is known beside the catalogue: what one query has fetched or found out, the next ones use. */
interface Known extends Learned {
  rareWords: Set<string>;
  /** Empty until a query names one. */
  arxivIds: readonly string[];
}

export type Engine = ReturnType<typeof engineOver>;

export function engineOver({ catalogue, text, ...sources }: Sources) {
  const known: Known = {
    rareWords: new Set(),
    acronyms: readAcronyms([]),
    glossary: null,
    arxivIds: [],
  };
  /** The plan of the last full answer. */
  let latest: Plan | null = null;
  const numbers = (ids?: Iterable<string>) => numbersOf(ids, (id) => catalogue.numberOf(id));
  return { search, excerpts };

  /** Excerpts of the papers' abstracts, marked as the last full answer was if it was for the same text. */
  async function excerpts(ids: string[], query: Query): Promise<Record<string, Segment[]>> {
    const isLatest = latest?.request.query.text === query.text;
    const { inTexts } = marksFor(isLatest && latest ? latest : search({ query }).plan());
    const excerpts: Record<string, Segment[]> = {};
    await Promise.all(
      ids.map(async (id) => {
        const paper = catalogue.numberOf(id);
        if (paper === undefined) return;
        const whole = await text.text(paper).catch(ifUnreachable(''));
        // The full text is the title, a full stop, a space and the abstract.
        const abstract = ownText(whole).slice(catalogue.titles.textAt(paper).length + 2);
        if (abstract)
          excerpts[id] = withScripts(excerptOf(abstract.slice(linksAbove(abstract)), inTexts));
      }),
    );
    return excerpts;
  }

  /** One query: query → plan → matches → ranking → hits. The full answer continues from the instant one. */
  function search(request: SearchRequest) {
    let titles: { of: string; matches: TitleMatches } | null = null;
    const asked = {
      /** The full answer would be in another order if vectors were there: it was early. */
      lacksVectors: false,
      instant,
      full,
      prefetch,
      plan: () => titleMatches().plan,
    };
    return asked;

    /** From titles, authors, topics and venues alone. */
    async function instant(): Promise<SearchResults> {
      const answer = await answerFrom(null);
      return results(answer, titlePhraseFilters(answer.plan, catalogue), null);
    }

    /** From abstracts, too; null if the query is no longer wanted. */
    async function full(isWanted = () => true): Promise<SearchResults | null> {
      try {
        await learn();
        // Files were fetched, and the reader may have typed on meanwhile.
        const answer = isWanted() ? await answerFrom(text) : null;
        if (!answer || !isWanted()) return null;
        const { plan, ranking } = answer;
        latest = plan;
        asked.lacksVectors = ranking.lacksVectors;
        await demoteMentions(answer, text, catalogue);
        const filters = await phraseFilters(plan, text, catalogue);
        const unknown = unknownIds(plan, known.arxivIds);
        return { ...(await results(answer, filters, text)), unknownIds: unknown };
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        return { ...(await instant()), stage: 'full', withoutAbstracts: true };
      }
    }

    /** Has the posting lists fetched that a full answer will read, while names are read, say. */
    function prefetch(): void {
      const { words } = asked.plan().parsed;
      for (const word of words) {
        const isWorthFetching = word.length > 2 && !isFunctionWord(word);
        if (!isWorthFetching || !catalogue.dictionary.get(word)) continue;
        fetchWord(word, text);
        // Papers that hold a single word as typed come first.
        if (words.length === 1) text.asTyped(word).catch(() => {});
      }
    }

    async function answerFrom(texts: TextSource | null): Promise<Answer> {
      const withoutWords = answerWithoutWords(asked.plan(), known.arxivIds, catalogue);
      const found = withoutWords ?? (await answerWords(titleMatches(), catalogue, texts));
      return withNoted(found, request.noted ?? [], catalogue);
    }

    async function results(answer: Answer, phrases: Filter[], texts: TextSource | null) {
      const { muted, noted } = request;
      const withNotes = numbers(noted);
      // Words side by side may be so in the reader's own words.
      const filters = phrases.map(
        (holds) => (paper: number) => withNotes.has(paper) || holds(paper),
      );
      return resultsOf(answer, texts ? 'full' : 'instant', filters, {
        catalogue,
        interest: await interest(),
        muted: muted ? await mutedPapers(muted, catalogue, texts) : new Set(),
      });
    }

    /** Of the papers that the reader saved, or put in a list, if the query asks for their order; in another order first, papers would be held in their places. */
    async function interest(): Promise<Interest | null> {
      const { query, reader } = request;
      if (!isByNearness(query.sort) || !reader) return null;
      const list = reader.lists.find(({ id }) => `list:${id}` === query.sort);
      const papers = numbers(list?.papers ?? reader.saved);
      const topics = reader.ignored.flatMap((name) => {
        const topic = catalogue.topics.findIndex((topic) => wordsOf(topic.name).join('-') === name);
        return topic < 0 ? [] : [catalogue.papersOfTopic[topic] ?? []];
      });
      const ignored = { words: reader.ignored.map(wordsOf), papers: topics };
      const interest = await text.interest([...papers], ignored);
      // What the reader has, nobody has to find.
      for (const paper of papers) if (interest) interest.nearness[paper] = Number.NEGATIVE_INFINITY;
      return interest;
    }

    /** Both answers share the matches of titles, unless papers have arrived or words were learned meanwhile. */
    function titleMatches(): TitleMatches {
      const { rareWords, acronyms, glossary } = known;
      const of = `${catalogue.dictionary.changes} ${rareWords.size} ${acronyms.meanings.size} ${glossary !== null}`;
      if (titles?.of !== of)
        titles = { of, matches: matchTitles(makePlan(request, catalogue, known), catalogue) };
      return titles.matches;
    }

    /** Fetches what the query needs beside texts, and looks in texts for unknown words: they may be rare, not wrong. */
    async function learn(): Promise<void> {
      known.acronyms = await sources.acronyms;
      const { parsed, words, without } = asked.plan();
      if (words.some(({ isKnown }) => !isKnown))
        known.glossary ??= await sources.glossary().catch(ifUnreachable(null));
      if (parsed.arxivIds.length > 0 && known.arxivIds.length === 0)
        known.arxivIds = await sources.arxivIds();
      const isUnread = ({ word, isKnown }: PlannedWord) => !isKnown || isYear(word);
      const unknown = [...words, ...without].filter(isUnread).map(({ word }) => word);
      if (unknown.length === 0) return;
      for (const { word, isKnown } of words) if (isKnown && word.length > 2) fetchWord(word, text);
      const found = unknown.map(async (word) => {
        const { papers } = await text.postings([{ word, weight: 1 }]);
        if (papers.length > 0) known.rareWords.add(word);
      });
      await Promise.all(found);
    }
  }
}

function unknownIds({ parsed }: Plan, known: readonly string[]): string[] {
  if (parsed.growing && parsed.arxivIds.some((id) => /^\d+\.\d{1,3}$/.test(id))) return [];
  return parsed.arxivIds.filter((id) => !known.some((other) => other.startsWith(id)));
}

/** If it cannot be fetched, the error is thrown where it is read. */
function fetchWord(word: string, text: TextSource): void {
  text.postings([{ word, weight: 1 }]).catch(() => {});
}
