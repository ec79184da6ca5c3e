/** How many papers of a list the reader has muted or hidden, and the press that shows them. */
import { listWords } from '#words';
import { counted, sentenceGap } from '../../counted.ts';
import type { Query } from '../../search/types.ts';
import { say } from '../../words/message.ts';
import { LinkButton } from '../Button.tsx';

interface Props {
  query: Query;
  mutedPapers: number;
  hiddenPapers: number;
  onChange: (query: Partial<Query>) => void;
}

export function LeftOut({ query: { filters }, mutedPapers, hiddenPapers, onChange }: Props) {
  return (
    <>
      {mutedPapers > 0 && !filters.is.includes('muted') && (
        <p class="soft">
          {say(listWords.mutedPapers, { papers: counted(mutedPapers) })}
          {sentenceGap}
          <LinkButton onClick={() => onChange({ filters: { ...filters, is: ['muted'] } })}>
            {listWords.showMuted}
          </LinkButton>
        </p>
      )}
      {hiddenPapers > 0 && (
        <p class="soft">
          {say(listWords.hiddenPapers, { n: hiddenPapers })}
          {sentenceGap}
          <LinkButton onClick={() => onChange({ filters: { ...filters, is: ['hidden'] } })}>
            {listWords.showHidden}
          </LinkButton>
        </p>
      )}
    </>
  );
}
