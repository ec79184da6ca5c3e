/**
 * The state of a list: what the papers on the page answer, and what search is asked; the last question's answer stands; filters without which papers
 * are left; what stands where the index cannot be had.
 */
import { atom } from 'nanostores';
import { isByNearness, needsWords, toAddress } from '../../search/query/address.ts';
import type { Query, SearchResults } from '../../search/types.ts';
import { idHash } from '../../text/id-hash.ts';
import { noMarks, type Reader } from '../reader/reader.ts';
import { countsIn, type ListChoices, type ListSize, topicName } from './choices.ts';
import { type ActiveFilter, activeFilters, type ListCounts } from './filters.ts';
import { type ListColumns, type NarrowedList, narrowList } from './narrow.ts';
import { plainView, type View } from './view.ts';

export interface ListState extends Omit<NarrowedList, 'counts' | 'shown'> {
  view: View;
  /** Hashes of the papers' ids, all of them in their order. */
  shown: readonly number[] | Uint32Array;
  /** `is` is not known before search has counted a list of several pages. */
  counts: ListCounts;
  reader: Reader;
  found: Found;
  /** Nothing is chosen: the list is what stands on its first page. */
  isPlain: boolean;
  /** Then the list's other papers are on other pages. */
  isFirstPage: boolean;
  /** Search is asked for papers that are on other pages. */
  isLoading: boolean;
  /** The index cannot be had: only the papers of the page are narrowed. */
  isLacking: boolean;
  /** Where nothing is left: the choices without which there are papers, the most first. */
  wider: Wider[];
}

type Wider = ActiveFilter & { papers: number };

/** What search says of a list. */
export interface Found extends Partial<Pick<SearchResults, 'correction'>> {
  results: SearchResults | null;
  /** By the hash of its id: what brings a paper near to the saved ones, where that order is asked for. */
  because: ReadonlyMap<number, string>;
  /** Which words no paper has. */
  missing: string;
  failure: string;
}

export const notAsked: Found = { results: null, because: new Map(), missing: '', failure: '' };

export interface Question {
  query: Query;
  /** What tells it from others: a mark asks the same question again. */
  name: string;
  reader: Reader;
  /** Papers whose reasons are told. */
  limit: number;
}

/** What asks search; loaded with the first question, since the engine comes with it. */
export interface ListSearch {
  ask: (question: Question) => () => void;
  clear: () => void;
  /** How many papers a query would leave. */
  papersOf: (question: Question) => Promise<number>;
}

interface Surroundings {
  choices: ListChoices;
  /** The papers that stand on the page. */
  columns: ListColumns;
  load: (lists: string[], show: (found: Found) => void) => Promise<ListSearch>;
  /** Said where the script of search cannot be fetched, which a browser does not try again. */
  outOfReach: string;
}

/** So many papers a narrowed list shows at first, and more at each press. */
const step = 100;

export class ListStore {
  readonly state;
  /** How many of the papers are drawn. */
  most = step;
  readonly #of: Surroundings;
  #view = plainView();
  #reader = noMarks;
  #mutedHere: ReadonlySet<string> = new Set();
  #isReaderHere = false;
  #search: Promise<ListSearch> | null = null;
  #question: Question | null = null;
  #stop = () => {};
  #found = notAsked;
  #wider: { name: string; filters: Wider[] } = { name: '', filters: [] };

  constructor(of: Surroundings) {
    this.#of = of;
    this.state = atom(this.#now());
  }

  look(view: View): void {
    this.#view = view;
    this.most = step;
    this.#ask();
    this.#update();
  }

  /** `mutedHere`: ids of papers of the page that are muted by authors or words. */
  mark(reader: Reader, mutedHere: ReadonlySet<string> = this.#mutedHere): void {
    this.#reader = reader;
    this.#mutedHere = mutedHere;
    this.#isReaderHere = true;
    this.#ask();
    this.#update();
  }

  showMore(): void {
    this.most += step;
    this.#ask();
    this.#update();
  }

  retry(): void {
    this.#question = null;
    this.#ask();
    this.#update();
  }

  /** Hashes of all papers that are left, once no fuller answer follows. Throws where they cannot be known. */
  async whole(): Promise<ListState['shown']> {
    const isOver = ({ isLoading, found }: ListState) =>
      found.failure !== '' || !(isLoading || found.results?.stage === 'instant');
    if (!isOver(this.state.get()))
      await new Promise<void>((done) => {
        const stop = this.state.listen((state) => {
          if (!isOver(state)) return;
          stop();
          done();
        });
      });
    const { found, shown } = this.state.get();
    if (found.failure) throw new Error(found.failure);
    return shown;
  }

  /** The papers on the page tell all that a list of one page needs to know for filters and orders. */
  #needsIndex(query: Query): boolean {
    const { here, total } = this.#of.choices;
    return needsWords(query) || (here < total && toAddress(query).size > 0);
  }

  #ask(): void {
    const { query } = this.#view;
    if (!this.#needsIndex(query)) {
      this.#forget();
      return;
    }
    // Its first order would be another one.
    if (isByNearness(query.sort) && !this.#isReaderHere) return;
    const question: Question = {
      query,
      name: `${toAddress(query)}`,
      reader: this.#reader,
      limit: isByNearness(query.sort) ? this.most : 0,
    };
    const before = this.#question;
    const keys = ['name', 'reader', 'limit'] as const;
    if (before && keys.every((key) => before[key] === question[key])) return;
    this.#question = question;
    this.#stop();
    let isStopped = false;
    this.#stop = () => {
      isStopped = true;
    };
    this.#loaded().then(
      (search) => {
        if (isStopped) return;
        this.#stop = search.ask(question);
      },
      () => {
        if (!isStopped) this.#show({ ...notAsked, failure: this.#of.outOfReach });
      },
    );
  }

  #loaded(): Promise<ListSearch> {
    const { columns, choices, load } = this.#of;
    const isWhole = choices.here === choices.total;
    const lists = isWhole ? columns.papers.map(({ id }) => id) : choices.lists;
    this.#search ??= load(lists, (found) => this.#show(found)).catch((error: unknown) => {
      this.#search = null;
      throw error;
    });
    return this.#search;
  }

  #forget(): void {
    this.#stop();
    this.#stop = () => {};
    this.#question = null;
    this.#found = notAsked;
    this.#search?.then((search) => search.clear()).catch(() => {});
  }

  #show(found: Found): void {
    if (!this.#question) return;
    this.#found = found;
    // So that the same can be asked again.
    if (found.failure) this.#question = null;
    this.#update();
  }

  #update(): void {
    this.state.set(this.#now());
    void this.#widen(this.state.get());
  }

  #now(): ListState {
    const { choices } = this.#of;
    const { query } = this.#view;
    const { results, failure } = this.#found;
    const isPlain = toAddress(query).size === 0;
    const isPart = choices.here < choices.total;
    const asks = this.#needsIndex(query);
    const name = `${toAddress(query)}`;
    const here = this.#onPage(query);
    const answer = asks && results ? results : here;
    return {
      view: this.#view,
      reader: this.#reader,
      shown: asks && results?.papers ? results.papers : here.shown.map((id) => idHash(id)),
      counts: isPart && answer === here ? countsIn(choices) : answer.counts,
      mutedPapers: answer.mutedPapers,
      hiddenPapers: answer.hiddenPapers,
      found: this.#found,
      isPlain,
      isFirstPage: isPlain && isPart,
      isLoading: asks && isPart && !failure && `${results && toAddress(results.query)}` !== name,
      isLacking: asks && isPart && failure !== '',
      wider: this.#wider.name === name ? this.#wider.filters : [],
    };
  }

  #onPage(query: Query): NarrowedList {
    return narrowList(this.#of.columns, {
      ...query,
      reader: this.#reader,
      muted: this.#reader.muted,
      mutedHere: this.#mutedHere,
    });
  }

  /** Counts what each filter takes away, where nothing is left. */
  async #widen({ shown, isLoading, found, view: { query } }: ListState): Promise<void> {
    const name = `${toAddress(query)}`;
    const isEarly = found.results?.stage === 'instant';
    if (shown.length > 0 || isLoading || isEarly || this.#wider.name === name) return;
    this.#wider = { name, filters: [] };
    const nameOf = (topic: string) => topicName(this.#of.choices, topic);
    const counted = activeFilters(query, nameOf).map(async (filter): Promise<Wider> => {
      const { without } = filter;
      if (!this.#needsIndex(without))
        return { ...filter, papers: this.#onPage(without).shown.length };
      const question = { query: without, name, reader: this.#reader, limit: 0 };
      return { ...filter, papers: await (await this.#loaded()).papersOf(question) };
    });
    const filters = (await Promise.all(counted).catch(() => []))
      .filter(({ papers }) => papers > 0)
      .sort((a, b) => b.papers - a.papers);
    if (this.#wider.name !== name || filters.length === 0) return;
    this.#wider = { name, filters };
    this.state.set(this.#now());
  }
}

/** Before the browser takes over: the unfiltered list. */
export function unfiltered({ here, total }: ListSize, choices?: ListChoices): ListState {
  return {
    view: plainView(),
    shown: Array(here).fill(0),
    counts: choices
      ? countsIn(choices)
      : { topics: {}, has: { code: 0, project: 0, venue: 0 }, venues: {} },
    mutedPapers: 0,
    hiddenPapers: 0,
    reader: noMarks,
    found: notAsked,
    isPlain: true,
    isFirstPage: here < total,
    isLoading: false,
    isLacking: false,
    wider: [],
  };
}
