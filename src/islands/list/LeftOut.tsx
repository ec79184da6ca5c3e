/** A list's status line, and its words; the lines that say how many papers are muted or hidden, with a press that shows them. */
import { useEffect, useState } from 'preact/hooks';
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
      {hiddenPapers > 0 &&
        note(say(listWords.hiddenPapers, { n: hiddenPapers }), 'hidden', listWords.showHidden)}
    </>
  );
}

/** Milliseconds without a change before a status is announced, so that it is not announced after each letter. */
const debounce = 1000;

/** A status that is shown immediately and announced after a pause; `aloud`: the announcement, if it differs; null: keep the last one. */
export function Status({ seen, aloud = seen }: { seen: string | null; aloud?: string | null }) {
  const [announced, announce] = useState(aloud);
  useEffect(() => {
    if (aloud === null) return;
    const timer = setTimeout(() => announce(aloud), debounce);
    return () => clearTimeout(timer);
  }, [aloud]);
  return (
    <>
      <p class="status" aria-hidden="true">
        {seen}
      </p>
      <p class="unseen" role="status">
        {/* Null: Preact would insert an empty text again at each letter. */}
        {announced || null}
      </p>
    </>
  );
}

/** Which papers of a list are shown: all that are left; of an unfiltered list, the first ones; those on the page, until search has answered. */
export type Extent = 'left' | 'first' | 'loading';

/** `"62 papers"`, `"12 of 1,212 papers"`, `"None of 62 papers match"` */
export function listStatus(shown: number, total: number, extent: Extent = 'left'): string {
  if (shown === total || extent === 'first') return counted(total);
  if (extent === 'loading') return say(listWords.looking, { papers: counted(total) });
  return say(shown === 0 ? listWords.noneShown : listWords.shown, { shown, n: total });
}
