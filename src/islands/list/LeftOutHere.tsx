/** The papers of a list without filters that the reader has muted or hidden: their rows go, and a line says how many. */
import { render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { emptyQuery } from '../../search/types.ts';
import { element } from '../element.ts';
import { LeftOut } from './LeftOut.tsx';
import { useHere } from './use-page-list.ts';

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
