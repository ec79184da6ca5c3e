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
  const areMuted = mutedPapers > 0 && !filters.is.includes('muted');
  const muted = say(listWords.mutedPapers, { papers: counted(mutedPapers) });
  const hidden = say(listWords.hiddenPapers, { n: hiddenPapers });
  const note = (told: string, state: 'muted' | 'hidden', show: string) => (
    <p class="soft">
      {told}
      {sentenceGap}
      <LinkButton onClick={() => onChange({ filters: { ...filters, is: [state] } })}>
        {show}
      </LinkButton>
    </p>
  );
  return (
    <>
      {areMuted && note(muted, 'muted', listWords.showMuted)}
      {hiddenPapers > 0 && note(hidden, 'hidden', listWords.showHidden)}
    </>
  );
}
