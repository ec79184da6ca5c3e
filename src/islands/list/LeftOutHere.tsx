/** The papers of a list without filters that the reader has muted or hidden: their rows go, and a line says how many. */
import { render } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { emptyQuery } from '../../search/types.ts';
import { element } from '../element.ts';
import { LeftOut } from './LeftOut.tsx';
import { narrowList } from './narrow.ts';
import { useMarks, usePageRows } from './use-page-list.ts';

export function leaveOut(list: Element): void {
  const place = element('div', { className: 'list-notes row screen' });
  list.before(place);
  render(<LeftOutHere />, place);
}

function LeftOutHere() {
  const page = usePageRows();
  const { reader, mutedHere } = useMarks(page);
  const [query, setQuery] = useState(emptyQuery());
  const here = useMemo(
    () => page && narrowList(page.columns, { ...query, reader, muted: reader.muted, mutedHere }),
    [page, query, reader, mutedHere],
  );
  useLayoutEffect(() => page?.show(here?.shown ?? [], query.filters.is.length > 0, false));
  return (
    here && <LeftOut {...{ query, ...here }} onChange={(to) => setQuery({ ...query, ...to })} />
  );
}
