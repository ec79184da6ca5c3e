/** Wider queries when nothing is found. */
import { useEffect, useState } from 'preact/hooks';
import { listWords, searchWords } from '#words';
import { counted } from '../../counted.ts';
import { liftsOf } from '../../search/query/lift.ts';
import { searchPapers } from '../../search/search-papers.ts';
import type { Query, SearchRequest, SearchResults } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { parts, say } from '../../words/message.ts';
import { LinkButton } from '../Button.tsx';
import { isOtherScript, libraryLanguage } from '../list/about-words.ts';
import { activeFilters } from '../list/filters.ts';
import { inQuotes } from '../list/wording.ts';
import type { Reader } from '../reader/reader.ts';
import { resultStatus } from './wording.ts';

interface Props {
  results: SearchResults;
  reader: Reader;
  nameOf: (topic: string) => string;
  /** What the list is made of, where it is not all papers. */
  request?: Partial<SearchRequest> | undefined;
  onChange: (query: Query) => void;
}

export function NothingFound({ results, reader, nameOf, request, onChange }: Props) {
  const { query } = results;
  const text = query.text.trim();
  const { unknownAuthors, unknownVenues, unknownIds, unknownTopics, unknownLists } = results;
  const unknown = [unknownAuthors, unknownVenues, unknownIds, unknownTopics, unknownLists];
  const isUnknown = unknown.some(({ length }) => length > 0);
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

/** The filters and parts of the text without which there are papers, the most first. */
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
};

export const toDesk = (text: string) => <a href={pathTo('desk/')}>{text}</a>;

/** A query without one filter or one part of the text. */
interface Wider {
  /** Null: the quotation marks. */
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

/** Never without the words: a reader changes those in the search field. */
function widerThan(query: Query, nameOf: (topic: string) => string): Wider[] {
  const { text, exact } = query;
  const filters = activeFilters({ ...query, text: '' }, nameOf).map(({ label, without }) => ({
    filter: label,
    without: { ...without, text, exact },
  }));
  const parts = liftsOf(text).map((lift) => ({
    filter: lift.part,
    without: { ...query, text: lift.text },
  }));
  return [...filters, ...parts.filter(({ without }) => without.text !== '')];
}
