import type { SearchResults } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { Correction } from '../list/Correction.tsx';
import { LinkButton } from '../list/LinkButton.tsx';
import { Status } from '../list/Status.tsx';
import type { Search } from './use-search.ts';
import {
  invalidFieldInWords,
  resultAloud,
  resultStatus,
  searching,
  timedInWords,
} from './wording.ts';

/** How many papers were found, or that the answer takes long. */
export function SearchStatus({ search, isAsked }: { search: Search; isAsked: boolean }) {
  const { isLate, full } = search;
  const seen = full && full.total > 0 ? resultStatus(full) : null;
  const aloud = isAsked ? full && resultAloud(full) : '';
  return (
    <Status seen={isLate ? searching : isAsked ? seen : ''} aloud={isLate ? searching : aloud} />
  );
}

interface NotesProps {
  results: SearchResults;
  onExact: () => void;
}

/** How the query was understood. The early answer knows it already, so the full one does not move the list below. */
export function SearchNotes({ results, onExact }: NotesProps) {
  const {
    correction,
    unknownTopics,
    unknownAuthors,
    unknownIds,
    excluded,
    timed,
    isApart,
    invalidFields,
  } = results;
  const plain = [
    ...(isApart ? [wordsApart] : []),
    ...unknownAuthors.map((name) => `No paper here is by “${name}”.`),
    ...unknownIds.map((id) => `No paper here has the arXiv id ${id}.`),
    ...invalidFields.map(invalidFieldInWords),
  ];
  return (
    <>
      <Correction {...{ correction, onExact }} />
      {unknownTopics.map((topic) => (
        <p class="understood" key={topic}>
          No topic is called “{topic}”: see <a href={pathTo('topics/')}>all topics</a>.
        </p>
      ))}
      {timed && (
        <p class="understood">
          {timedInWords(timed)}{' '}
          {timed.isInWords && (
            <LinkButton onClick={onExact}>Search for all the words instead</LinkButton>
          )}
        </p>
      )}
      {excluded && (
        <p class="understood">
          Without papers that contain “{excluded}”.{' '}
          <LinkButton onClick={onExact}>Search for all the words instead</LinkButton>
        </p>
      )}
      {plain.map((note) => (
        <p class="understood" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}

const wordsApart =
  'No paper has the words in quotation marks side by side: these papers have them apart.';

/** Why there is no answer. */
export function SearchFailure({ failure, retry }: Pick<Search, 'failure' | 'retry'>) {
  if (!failure) return null;
  return (
    <div class="nothing">
      <p role="alert">{failure}</p>
      <p>
        <LinkButton onClick={retry}>Try again</LinkButton>
      </p>
    </div>
  );
}

const examples =
  '"exact phrase"|-word|title:|author:|topic:|venue:|in:2025-08|has:code|is:unread'.split('|');

/** One line about the query language. */
export function QueryHelp() {
  return (
    <p class="query-help">
      Finds papers with all your words, and corrects typos. You can also type{' '}
      {examples.map((example, at) => (
        <span key={example}>
          {at > 0 && ' '}
          <code>{example}</code>
        </span>
      ))}
    </p>
  );
}
