/** What is said about an answer: how the query was understood, help, failure and "Try again", wider queries if nothing was found. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { listWords, searchWords } from '#words';
import { counted, inQuotes, sentenceGap } from '../../counted.ts';
import { liftsOf } from '../../search/query/parse.ts';
import { fullAnswer, searchPapers } from '../../search/search-papers.ts';
import {
  emptyQuery,
  type Query,
  type SearchRequest,
  type SearchResults,
  type UnknownField,
} from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { parts, say } from '../../words/message.ts';
import { LinkButton } from '../Button.tsx';
import { activeFilters } from '../list/filters.ts';
import { Status } from '../list/LeftOut.tsx';
import { listMarks, PaperRow, rowOf } from '../PaperRow.tsx';
import type { Reader } from '../reader/reader.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Search } from './use-search.ts';
import {
  asksForEither,
  either,
  invalidFieldInWords,
  isOtherScript,
  libraryLanguage,
  resultStatus,
  timedInWords,
} from './wording.ts';

export function SearchStatus({ search, isAsked }: { search: Search; isAsked: boolean }) {
  const { results, failure } = search;
  const full = results?.stage === 'full' ? results : null;
  const isLate = search.isLate || (isAsked && !results && !failure);
  const seen = full && full.total > 0 ? resultStatus(full) : null;
  const aloud = isAsked ? full && resultStatus(full, true) : '';
  const searching = searchWords.searching;
  return (
    <Status seen={isLate ? searching : isAsked ? seen : ''} aloud={isLate ? searching : aloud} />
  );
}

interface NotesProps {
  results: SearchResults;
  onChange: (changed: Partial<Query>) => void;
}

const unknownNotes: Record<UnknownField, (name: string) => ComponentChildren> = {
  topic: (name) => parts(searchWords.unknownTopic, { ...toBrowse, name }),
  list: (name) => parts(searchWords.unknownList, { ...toBrowse, name }),
  tag: (name) => parts(searchWords.unknownTag, { ...toBrowse, name }),
  venue: (name) => say(searchWords.unknownVenue, { name }),
  author: (name) => say(searchWords.unknownAuthor, { name }),
};

/** How the query was understood, drawn with the early answer, so that the full one does not move the list. A correction, or an offer of one, keeps its space, hidden, until the full answer confirms it. */
export function SearchNotes({ results, onChange }: NotesProps) {
  const { correction, offer, excluded, timed } = results;
  const onExact = () => onChange({ exact: true });
  const allWords = <LinkButton onClick={onExact}>{searchWords.allWords}</LinkButton>;
  const notes: ComponentChildren[] = [
    ...results.unknown.map(({ field, name }) => unknownNotes[field](inQuotes(name))),
    timed && [timedInWords(timed), timed.isInWords && allWords],
    excluded.length > 0 && [
      say(searchWords.without, { words: either().format(excluded.map(inQuotes)) }),
      allWords,
    ],
    ...results.unknownIds.map((id) => say(searchWords.unknownId, { id })),
    asksForEither(results.query.text) && searchWords.or,
    ...results.invalidFields.map(invalidFieldInWords),
  ];
  // Abstracts may have a word that titles lack: then correction and offer are taken back.
  const style = results.stage === 'full' ? undefined : { visibility: 'hidden' };
  return (
    <>
      {correction && (
        <p class="correction" style={style}>
          {parts(listWords.results, { words: <strong>{correction.to}</strong> })}
          {sentenceGap}
          <LinkButton onClick={onExact}>
            {say(listWords.exactly, { words: correction.from })}
          </LinkButton>
        </p>
      )}
      {offer && (
        <p class="correction" style={style}>
          {parts(listWords.didYouMean, {
            words: <LinkButton onClick={() => onChange({ text: offer })}>{offer}</LinkButton>,
          })}
        </p>
      )}
      {notes.filter(Boolean).map((note, at) => (
        <p class="understood" key={at}>
          {note}
        </p>
      ))}
    </>
  );
}

export function SearchFailure({ failure, retry }: Pick<Search, 'failure' | 'retry'>) {
  if (!failure) return null;
  return (
    <div class="nothing">
      <p role="alert">{searchWords.failures[failure]}</p>
      {failure !== 'notHere' && (
        <p>
          <LinkButton onClick={retry}>{listWords.tryAgain}</LinkButton>
        </p>
      )}
    </div>
  );
}

const examples = [
  `"${searchWords.phrase}"`,
  `-${searchWords.word}`,
  ...'title:|author:|topic:|venue:|in:2025-08|after:2025-06|has:code|is:unread|exact:'.split('|'),
];

export function QueryHelp() {
  return (
    <p class="query-help soft small">
      {parts(searchWords.help, {
        examples: examples.map((example, at) => (
          <span key={example}>
            {at > 0 && ' '}
            <code dir="auto">{example}</code>
          </span>
        )),
      })}
    </p>
  );
}

interface Props {
  results: SearchResults;
  reader: Reader;
  nameOf: (topic: string) => string;
  /** Which papers are searched, if not all. */
  request?: Partial<SearchRequest> | undefined;
  onChange: (query: Query) => void;
}

export function NothingFound({ results, reader, nameOf, request, onChange }: Props) {
  const { query } = results;
  const text = query.text.trim();
  const isUnknown = results.unknown.length + results.unknownIds.length > 0;
  return (
    <div class="nothing">
      {/* The status has announced it, and a note above tells what is unknown. */}
      {!isUnknown && (
        <p class="nothing-title" aria-hidden="true">
          {resultStatus(results)}
        </p>
      )}
      {query.exact && (
        <p>
          <LinkButton onClick={() => onChange({ ...query, exact: false })}>
            {searchWords.otherSpellings}
          </LinkButton>
        </p>
      )}
      <WiderQueries {...{ query, reader, nameOf, request, onChange }} />
      {isOtherScript(text) && (
        <p>{say(searchWords.otherLanguage, { language: libraryLanguage() })}</p>
      )}
      <p>{parts(searchWords.tryOther, toBrowse)}</p>
    </div>
  );
}

/** What there is to read where nothing was found in all papers. */
export function Newest({ reader }: Pick<Props, 'reader'>) {
  const query = { ...emptyQuery(), sort: 'date' as const };
  const answer = useLoaded(() => fullAnswer({ query, reader, muted: reader.muted, limit: 5 }));
  if (typeof answer !== 'object') return null;
  return (
    <section class="above">
      <h2 class="part">{searchWords.newest}</h2>
      <ol class="hit-list">
        {answer.hits.map((hit) => (
          <PaperRow key={hit.id} sets={listMarks} paper={{ ...rowOf(hit), abstract: undefined }} />
        ))}
      </ol>
    </section>
  );
}

/** Queries without one filter or one part of the text that do find papers, those with the most first. */
export function WiderQueries({ onChange, ...asked }: Asked & Pick<Props, 'onChange'>) {
  return useWider(asked).map(({ filter, without, papers }) => (
    <p key={filter}>
      <LinkButton onClick={() => onChange(without)}>
        {filter === null
          ? say(searchWords.widerUnquoted, { papers: counted(papers) })
          : say(listWords.without, { filter: inQuotes(filter), papers: counted(papers) })}
      </LinkButton>
    </p>
  ));
}

export const toBrowse = {
  topics: (text: string) => <a href={pathTo('topics/')}>{text}</a>,
  editions: (text: string) => <a href={pathTo('editions/')}>{text}</a>,
  library: (text: string) => <a href={pathTo('library/')}>{text}</a>,
};

interface Wider {
  /** Null for the quotation marks. */
  filter: string | null;
  without: Query;
}

type Asked = Pick<Props, 'reader' | 'nameOf' | 'request'> & { query: Query };

function useWider({ query, reader, nameOf, request }: Asked) {
  const [found, setFound] = useState<(Wider & { papers: number })[]>([]);
  useEffect(() => {
    setFound([]);
    const stops = widerThan(query, nameOf).map((wider) =>
      searchPapers(
        { query: wider.without, reader, muted: reader.muted, limit: 1, ...request },
        ({ stage, total, nextBest, relaxed }) => {
          const papers = total - nextBest;
          if (stage !== 'full' || papers === 0 || relaxed) return;
          setFound((others) =>
            [...others, { ...wider, papers }].sort((a, b) => b.papers - a.papers),
          );
        },
      ),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [query]);
  return found;
}

/** Queries that each lack one filter, field or pair of quotation marks. Words stay: the reader changes them in the search field. */
function widerThan(query: Query, nameOf: (topic: string) => string): Wider[] {
  const { text, exact } = query;
  const filters = activeFilters({ ...query, text: '' }, nameOf).map(({ label, without }) => ({
    filter: label,
    without: { ...without, text, exact },
  }));
  const lifts = liftsOf(text).filter((lift) => lift.text !== '');
  const parts = lifts.map(({ part, text }) => ({ filter: part, without: { ...query, text } }));
  return [...filters, ...parts];
}
