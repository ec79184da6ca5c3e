/** How a query was understood; the line of help; failure and "Try again". */
import type { ComponentChildren } from 'preact';
import { listWords, searchWords } from '#words';
import { sentenceGap } from '../../counted.ts';
import { withVenue } from '../../search/query/lift.ts';
import type { Query, SearchResults } from '../../search/types.ts';
import { parts, say } from '../../words/message.ts';
import { LinkButton } from '../Button.tsx';
import { Status } from '../list/Status.tsx';
import { inQuotes } from '../list/wording.ts';
import { toBrowse, toDesk } from './NothingFound.tsx';
import type { Search } from './use-search.ts';
import { asksForEither, invalidFieldInWords, resultStatus, timedInWords } from './wording.ts';

export function SearchStatus({ search, isAsked }: { search: Search; isAsked: boolean }) {
  const { isLate, full } = search;
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

/** How the query was understood. The early answer knows it already, so the full one does not move the list below. */
export function SearchNotes({ results, onChange }: NotesProps) {
  const { correction, excluded, timed, isApart } = results;
  const onExact = () => onChange({ exact: true });
  const allWords = <LinkButton onClick={onExact}>{searchWords.allWords}</LinkButton>;
  const notes: ComponentChildren[] = [
    ...results.unknownTopics.map((topic) =>
      parts(searchWords.unknownTopic, { ...toBrowse, name: inQuotes(topic) }),
    ),
    ...results.unknownLists.map((list) =>
      parts(searchWords.unknownList, { desk: toDesk, name: inQuotes(list) }),
    ),
    ...results.unknownVenues.map(({ name, near }) => [
      say(searchWords.unknownVenue, { name: inQuotes(name) }),
      near && (
        <LinkButton onClick={() => onChange({ text: withVenue(results.query.text, name, near) })}>
          {say(listWords.exactly, { words: near })}
        </LinkButton>
      ),
    ]),
    timed && [timedInWords(timed), timed.isInWords && allWords],
    excluded && [say(searchWords.without, { words: inQuotes(excluded) }), allWords],
    isApart && searchWords.apart,
    ...results.unknownAuthors.map((name) =>
      say(searchWords.unknownAuthor, { name: inQuotes(name) }),
    ),
    ...results.unknownIds.map((id) => say(searchWords.unknownId, { id })),
    asksForEither(results.query.text) && searchWords.or,
    ...results.invalidFields.map(invalidFieldInWords),
  ];
  return (
    <>
      {correction && (
        <p class="correction">
          {parts(listWords.results, { words: <strong>{correction.to}</strong> })}
          {sentenceGap}
          <LinkButton onClick={onExact}>
            {say(listWords.exactly, { words: correction.from })}
          </LinkButton>
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
