/** How many papers of a list the reader has muted or hidden, and the press that shows them; in a list without filters their rows go here. */

import { render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
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
