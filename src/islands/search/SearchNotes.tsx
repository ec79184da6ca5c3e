import { listWords, searchWords } from '#words';
import { withVenue } from '../../search/query/lift.ts';
import type { Query, SearchResults } from '../../search/types.ts';
import { parts, say } from '../../words/message.ts';
import { Correction } from '../list/Correction.tsx';
import { LinkButton } from '../list/LinkButton.tsx';
import { Status } from '../list/Status.tsx';
import { inQuotes } from '../list/wording.ts';
import { toBrowse } from './NothingFound.tsx';
import type { Search } from './use-search.ts';
import { invalidFieldInWords, resultAloud, resultStatus, timedInWords } from './wording.ts';

/** How many papers were found, or that the answer takes long. */
export function SearchStatus({ search, isAsked }: { search: Search; isAsked: boolean }) {
  const { isLate, full } = search;
  const seen = full && full.total > 0 ? resultStatus(full) : null;
  const aloud = isAsked ? full && resultAloud(full) : '';
  const searching = searchWords.searching;
  return (
    <Status seen={isLate ? searching : isAsked ? seen : ''} aloud={isLate ? searching : aloud} />
  );
}

interface NotesProps {
  results: SearchResults;
  onChange: (changed: Partial<Query>) => void;
}

/** How the query was understood. The early answer knows it already, so the full one does not move the list below. */
export function SearchNotes({ results, onChange }: NotesProps) {
  const {
    correction,
    unknownTopics,
    unknownAuthors,
    unknownVenues,
    unknownIds,
    excluded,
    timed,
    isApart,
    invalidFields,
  } = results;
  const onExact = () => onChange({ exact: true });
  const plain = [
    ...(isApart ? [searchWords.apart] : []),
    ...unknownAuthors.map((name) => say(searchWords.unknownAuthor, { name: inQuotes(name) })),
    ...unknownIds.map((id) => say(searchWords.unknownId, { id })),
    ...invalidFields.map(invalidFieldInWords),
  ];
  return (
    <>
      <Correction {...{ correction, onExact }} />
      {unknownTopics.map((topic) => (
        <p class="understood" key={topic}>
          {parts(searchWords.unknownTopic, { ...toBrowse, name: inQuotes(topic) })}
        </p>
      ))}
      {unknownVenues.map(({ name, near }) => (
        <p class="understood" key={name}>
          {say(searchWords.unknownVenue, { name: inQuotes(name) })}{' '}
          {near && (
            <LinkButton
              onClick={() => onChange({ text: withVenue(results.query.text, name, near) })}
            >
              {say(listWords.exactly, { words: near })}
            </LinkButton>
          )}
        </p>
      ))}
      {timed && (
        <p class="understood">
          {timedInWords(timed)}{' '}
          {timed.isInWords && <LinkButton onClick={onExact}>{searchWords.allWords}</LinkButton>}
        </p>
      )}
      {excluded && (
        <p class="understood">
          {say(searchWords.without, { words: inQuotes(excluded) })}{' '}
          <LinkButton onClick={onExact}>{searchWords.allWords}</LinkButton>
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

/** Why there is no answer. */
export function SearchFailure({ failure, retry }: Pick<Search, 'failure' | 'retry'>) {
  if (!failure) return null;
  return (
    <div class="nothing">
      <p role="alert">{searchWords.failures[failure]}</p>
      <p>
        <LinkButton onClick={retry}>{listWords.tryAgain}</LinkButton>
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
      {parts(searchWords.help, {
        examples: examples.map((example, at) => (
          <span key={example}>
            {at > 0 && ' '}
            <code>{example}</code>
          </span>
        )),
      })}
    </p>
  );
}
