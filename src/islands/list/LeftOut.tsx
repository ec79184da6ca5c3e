/** How many papers a list has, and how soon that is read aloud; how many the reader has muted or hidden, and the press that shows them; in a list without filters their rows go here. */
import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { listWords } from '#words';
import { counted, sentenceGap } from '../../counted.ts';
import { emptyQuery, type Query } from '../../search/types.ts';
import { say } from '../../words/message.ts';
import { LinkButton } from '../Button.tsx';
import { element } from '../element.ts';
import { useHere } from './use-page-list.ts';

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

export function leaveOut(list: Element): void {
  const place = element('div', { className: 'list-notes row screen' });
  list.before(place);
  render(<LeftOutHere />, place);
}

function LeftOutHere() {
  const [query, setQuery] = useState(emptyQuery());
  const { page, here } = useHere(query);
  useLayoutEffect(() => page?.show(here?.shown ?? [], query.filters.is.length > 0, false));
  return (
    here && <LeftOut {...{ query, ...here }} onChange={(to) => setQuery({ ...query, ...to })} />
  );
}

/** Milliseconds without a change before it is announced: not after each letter typed. */
const debounce = 1000;

/** A status that is shown at once and announced after a pause, where `aloud` differs in its words; while that is null the last one stands. */
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
        {/* Preact would insert an empty text anew at each letter. */}
        {announced || null}
      </p>
    </>
  );
}
