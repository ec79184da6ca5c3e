import { counted, inDigits } from '../../counted.ts';
import type { Query } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { Correction } from './Correction.tsx';
import { LinkButton } from './LinkButton.tsx';
import { fetchRest, type ListState } from './list-store.ts';
import { inQuotes, missingWords } from './wording.ts';

interface Props {
  list: ListState;
  onChange: (query: Partial<Query>) => void;
}

/** Hidden papers, corrected and missing words, and wider lists where nothing is left. */
export function ListNotes({ list, onChange }: Props) {
  const { shown, mutedPapers, hiddenPapers, found, view, rest, wider } = list;
  const text = view.query.text.trim();
  const missing = shown.length > 0 && missingWords(found);
  return (
    <div class="list-notes">
      {mutedPapers > 0 && (
        <p class="soft">{counted(mutedPapers)} hidden by the topics you muted.</p>
      )}
      {hiddenPapers > 0 && (
        <p class="soft">
          {inDigits(hiddenPapers)} hidden by you.{' '}
          <LinkButton
            onClick={() => onChange({ filters: { ...view.query.filters, is: ['hidden'] } })}
          >
            Show hidden papers
          </LinkButton>
        </p>
      )}
      <Correction correction={found.correction} onExact={() => onChange({ exact: true })} />
      {missing && <p>{`${missing.slice(0, 1).toUpperCase()}${missing.slice(1)}.`}</p>}
      {rest === 'failed' && (
        <p>
          Only the papers of this page: the others could not be loaded.{' '}
          <button type="button" class="link-button" onClick={fetchRest}>
            Try again
          </button>
        </p>
      )}
      {wider.map(({ label, without, papers }) => (
        <p key={label}>
          <LinkButton onClick={() => onChange(without)}>
            Without {label}: {counted(papers)}
          </LinkButton>
        </p>
      ))}
      {text && (
        <p>
          <a href={pathTo(`search/?q=${encodeURIComponent(text)}`)}>
            Search all editions for {inQuotes(text)}
          </a>
        </p>
      )}
    </div>
  );
}
