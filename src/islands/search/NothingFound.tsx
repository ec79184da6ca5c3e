import { counted } from '../../counted.ts';
import type { Query, SearchResults } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { handFocusOn } from '../list/hand-on.ts';
import { inQuotes } from '../list/wording.ts';
import type { Reader } from '../reader/reader.ts';
import { useLifts } from './use-lifts.ts';

interface Props {
  results: SearchResults;
  reader: Reader;
  nameOf: (topic: string) => string;
  onChange: (query: Query) => void;
}

/** No paper: says so, and offers the ways on that lead to papers. */
export function NothingFound({ results, reader, nameOf, onChange }: Props) {
  const { query } = results;
  const text = query.text.trim();
  const lifts = useLifts(query, reader, nameOf);
  const ask = (event: MouseEvent, changed: Query) => {
    handFocusOn(event);
    onChange(changed);
  };
  return (
    <div class="nothing">
      {/* The status has said so aloud. */}
      <p class="nothing-title" aria-hidden="true">
        No paper{text && ` for ${inQuotes(text)}`}
      </p>
      {results.withoutAbstracts && (
        <p>Only titles, authors and topics could be looked through: abstracts are out of reach.</p>
      )}
      {query.exact && (
        <p>
          <button type="button" onClick={(event) => ask(event, { ...query, exact: false })}>
            Allow other spellings
          </button>
        </p>
      )}
      {lifts.map(({ label, without, papers }) => (
        <p key={label}>
          <button type="button" onClick={(event) => ask(event, without)}>
            {label}: {counted(papers)}
          </button>
        </p>
      ))}
      <p>
        Fewer or other words may help; or look through <a href={pathTo('topics/')}>the topics</a>{' '}
        and <a href={pathTo('editions/')}>the editions</a>.
      </p>
    </div>
  );
}
