import { listWords } from '#words';
import type { Query } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { Correction } from './Correction.tsx';
import { LinkButton } from './LinkButton.tsx';
import { fetchRest, type ListState } from './list-store.ts';
import { inQuotes } from './wording.ts';

interface Props {
  list: ListState;
  onChange: (query: Partial<Query>) => void;
}

/** Hidden papers, corrected and missing words, and wider lists where nothing is left. */
export function ListNotes({ list, onChange }: Props) {
  const { shown, mutedPapers, hiddenPapers, found, view, rest, wider } = list;
  const text = view.query.text.trim();
  const missing = shown.length > 0 && found.missing.alone;
  return (
    <div class="list-notes row screen">
      {mutedPapers > 0 && <p class="soft">{say(listWords.mutedPapers, { n: mutedPapers })}</p>}
      {hiddenPapers > 0 && (
        <p class="soft">
          {say(listWords.hiddenPapers, { n: hiddenPapers })}{' '}
          <LinkButton
            onClick={() => onChange({ filters: { ...view.query.filters, is: ['hidden'] } })}
          >
            {listWords.showHidden}
          </LinkButton>
        </p>
      )}
      <Correction correction={found.correction} onExact={() => onChange({ exact: true })} />
      {missing && <p>{missing}</p>}
      {rest === 'failed' && (
        <p>
          {listWords.restFailed} <LinkButton onClick={fetchRest}>{listWords.tryAgain}</LinkButton>
        </p>
      )}
      {wider.map(({ label, without, papers }) => (
        <p key={label}>
          <LinkButton onClick={() => onChange(without)}>
            {say(listWords.without, { filter: label, n: papers })}
          </LinkButton>
        </p>
      ))}
      {text && (
        <p>
          <a class="link-button" href={pathTo(`search/?q=${encodeURIComponent(text)}`)}>
            {say(listWords.searchAll, { words: inQuotes(text) })}
          </a>
        </p>
      )}
    </div>
  );
}
