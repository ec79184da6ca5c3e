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

export class Engine {
  private readonly sources: Sources;
  private readonly known: Known = {
    rareWords: new Set(),
    acronyms: readAcronyms([]),
    glossary: null,
    arxivIds: [],
    latest: null,
  };

  constructor(sources: Sources) {
    this.sources = sources;
  }

  search(request: SearchRequest): Search {
    return new Search(request, this.sources, this.known);
  }

  /** Excerpts of the papers' abstracts, marked as the last full answer was if it was for the same text. */
  async excerpts(ids: string[], query: Query): Promise<Record<string, Segment[]>> {
    const { catalogue, text } = this.sources;
    const { latest } = this.known;
    const isLatest = latest?.request.query.text === query.text;
    const plan = isLatest ? latest : this.search({ query }).plan();
    const { inTexts } = marksFor(plan);
    const excerpts: Record<string, Segment[]> = {};
    await Promise.all(
      ids.map(async (id) => {
        const paper = catalogue.numberOf(id);
        if (paper === undefined) return;
        const whole = await text.text(paper).catch(ifUnreachable(''));
        // The full text is the title, a full stop, a space and the abstract.
        const abstract = ownText(whole).slice(catalogue.titles.textAt(paper).length + 2);
        if (whole)
          excerpts[id] = withScripts(excerptOf(abstract.slice(linksAbove(abstract)), inTexts));
      }),
    );
    return excerpts;
  }
}

interface Known extends Learned {
  rareWords: Set<string>;
  /** Empty until a query names one. */
  arxivIds: readonly string[];
  /** The plan of the last full answer. */
  latest: Plan | null;
}

/** One query: query → plan → matches → ranking → hits. The full answer continues from the instant one. */
class Search {
  private readonly request: SearchRequest;
  private readonly sources: Sources;
  private readonly known: Known;
  private titles: { of: string; matches: TitleMatches } | null = null;
  /** The full answer would be in another order if vectors were there: it was early. */
  lacksVectors = false;

  constructor(request: SearchRequest, sources: Sources, known: Known) {
    this.request = request;
    this.sources = sources;
    this.known = known;
  }

  /** From titles, authors, topics and venues alone. */
  async instant(): Promise<SearchResults> {
    const { catalogue } = this.sources;
    const answer = await this.answer(null);
    return this.results(answer, titlePhraseFilters(answer.plan, catalogue), null);
  }

  /** From abstracts, too; null if the query is no longer wanted. */
  async full(isWanted = () => true): Promise<SearchResults | null> {
    const { catalogue, text } = this.sources;
    try {
      await this.learn(text);
      // Files were fetched, and the reader may have typed on meanwhile.
      const answer = isWanted() ? await this.answer(text) : null;
      if (!answer || !isWanted()) return null;
      const { plan } = answer;
      this.known.latest = plan;
      this.lacksVectors = answer.ranking.lacksVectors;
      await demoteMentions(answer, text, catalogue);
      const filters = await phraseFilters(plan, text, catalogue);
      const results = await this.results(answer, filters, text);
      return { ...results, unknownIds: unknownIds(plan, this.known.arxivIds) };
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      return { ...(await this.instant()), stage: 'full', withoutAbstracts: true };
    }
  }

  /** Has the posting lists fetched that a full answer will read, while names are read, say. */
  prefetch(): void {
    const { catalogue, text } = this.sources;
    const { words } = this.plan().parsed;
    for (const word of words) {
      const isWorthFetching = word.length > 2 && !isFunctionWord(word);
      if (!isWorthFetching || !catalogue.dictionary.get(word)) continue;
      fetchWord(word, text);
      // Papers that hold a single word as typed come first.
      if (words.length === 1) text.asTyped(word).catch(() => {});
    }
  }

  plan(): Plan {
    return this.matchTitles().plan;
  }

  private async answer(text: TextSource | null): Promise<Answer> {
    const { catalogue } = this.sources;
    const withoutWords = answerWithoutWords(this.plan(), this.known.arxivIds, catalogue);
    const found = withoutWords ?? (await answerWords(this.matchTitles(), catalogue, text));
    return withNoted(found, this.request.noted ?? [], catalogue);
  }

  private async results(
    answer: Answer,
    phraseFilters: Filter[],
    text: TextSource | null,
  ): Promise<SearchResults> {
    const { catalogue } = this.sources;
    const { muted, noted } = this.request;
    const withNotes = numbersOf(noted, (id) => catalogue.numberOf(id));
    // Words side by side may be so in the reader's own words.
    const filters = phraseFilters.map(
      (holds) => (paper: number) => withNotes.has(paper) || holds(paper),
    );
    return resultsOf(answer, text ? 'full' : 'instant', filters, {
      catalogue,
      interest: await this.interest(),
      muted: muted ? await mutedPapers(muted, catalogue, text) : new Set(),
    });
  }

  /** Of the papers that the reader saved, or put in a list, if the query asks for their order; in another order first, papers would be held in their places. */
  private async interest(): Promise<Interest | null> {
    const { query, reader } = this.request;
    if (!isByNearness(query.sort) || !reader) return null;
    const { catalogue, text } = this.sources;
    const list = reader.lists.find(({ id }) => `list:${id}` === query.sort);
    const papers = numbersOf(list?.papers ?? reader.saved, (id) => catalogue.numberOf(id));
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
  private matchTitles(): TitleMatches {
    const { catalogue } = this.sources;
    const { rareWords, acronyms, glossary } = this.known;
    const of = `${catalogue.dictionary.changes} ${rareWords.size} ${acronyms.meanings.size} ${glossary !== null}`;
    if (this.titles?.of !== of) {
      const plan = makePlan(this.request, catalogue, this.known);
      this.titles = { of, matches: matchTitles(plan, catalogue) };
    }
    return this.titles.matches;
  }

  /** Fetches what the query needs beside texts, and looks in texts for unknown words: they may be rare, not wrong. */
  private async learn(text: TextSource): Promise<void> {
    this.known.acronyms = await this.sources.acronyms;
    const { parsed, words, without } = this.plan();
    if (words.some(({ isKnown }) => !isKnown))
      this.known.glossary ??= await this.sources.glossary().catch(ifUnreachable(null));
    if (parsed.arxivIds.length > 0 && this.known.arxivIds.length === 0) {
      this.known.arxivIds = await this.sources.arxivIds();
    }
    const isUnread = ({ word, isKnown }: PlannedWord) => !isKnown || isYear(word);
    const unknown = [...words, ...without].filter(isUnread).map(({ word }) => word);
    if (unknown.length === 0) return;
    for (const { word, isKnown } of words) if (isKnown && word.length > 2) fetchWord(word, text);
    const found = unknown.map(async (word) => {
      const { papers } = await text.postings([{ word, weight: 1 }]);
      if (papers.length > 0) this.known.rareWords.add(word);
    });
    await Promise.all(found);
  }
}

function unknownIds({ parsed }: Plan, known: readonly string[]): string[] {
  if (parsed.growing && parsed.arxivIds.some((id) => /^\d+\.\d{1,3}$/.test(id))) return [];
  return parsed.arxivIds.filter((id) => !known.some((other) => other.startsWith(id)));
}

/** If it cannot be fetched, the error is thrown where it is read. */
function fetchWord(word: string, text: Sources['text']): void {
  text.postings([{ word, weight: 1 }]).catch(() => {});
}
