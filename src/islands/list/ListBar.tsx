/** The bar above a list: field, place of all, what is said below (hidden papers and the way back to them, pages that cannot be loaded, wider lists). */
import { counted, sentenceGap } from '../../counted.ts';
import { LinkButton } from '../Button.tsx';
import './list.css';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { listWords } from '#words';
import { marked, said } from '../../said.ts';
import type { Filters, Query } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { mostCompared } from '../compare/address.ts';
import { useTyped } from '../use-typed.ts';
import { changeView } from './address-store.ts';
import { Chips } from './Chips.tsx';
import { Correction } from './Correction.tsx';
import { type ListChoices, type ListSize, type PackedChoices, unpacked } from './choices.ts';
import { FilterForm } from './FilterForm.tsx';
import { activeFilters } from './filters.ts';
import { CopyLink, ListWays } from './ListWays.tsx';
import type { ListState } from './list-store.ts';
import { idsShown, nameOf, retry, useList } from './page-list.ts';
import { SortChoice } from './SortChoice.tsx';
import { Status } from './Status.tsx';
import { cleared, searchOf } from './view.ts';
import { inQuotes, listStatus } from './wording.ts';

interface Props {
  list: ListSize & Pick<ListChoices, 'sorts' | 'lasting'> & { name: string };
  children?: ComponentChildren;
}

export default function ListBar({ list: of, children }: Props) {
  const list = useList(of);
  const { query } = list.view;
  const address = searchOf(of.asSearch, query);
  const change = (changed: Partial<Query>, replace = false) =>
    changeView((now) => ({ ...now, query: { ...now.query, ...changed } }), replace);
  return (
    <div class="list-bar">
      <search aria-label={listWords.searchList} {...labelMark}>
        <input
          type="search"
          class="control"
          aria-label={listWords.searchList}
          placeholder={listWords.searchList}
          {...labelMark}
          {...(import.meta.env.SSR && marked(said('listWords.searchList'), 'placeholder'))}
          {...useTyped(query.text, (text) => change({ text, exact: false }, true))}
        />
      </search>
      <Chips {...{ query, nameOf }} onChange={change} onClear={() => changeView(cleared)}>
        <CopyLink lasting={of.lasting} />
      </Chips>
      <div class="list-status tools">
        <Status {...statusOf(list, of.total)} />
        <SortChoice
          sorts={of.sorts}
          sort={query.sort}
          reader={list.reader}
          onSort={(sort) => change({ sort })}
        />
        <ListWays
          {...{ address, query, nameOf }}
          review={pathTo(`triage/?${address}`)}
          map={pathTo(`map/?${address}`)}
          name={of.asSearch.includes('from=') ? '' : of.name}
          shown={list.isPlain || list.shown.length > mostCompared ? [] : idsShown()}
        />
        {children}
      </div>
      <ListNotes list={list} onChange={change} />
    </div>
  );
}

/** Preact leaves an attribute as the build wrote it. */
const labelMark = import.meta.env.SSR && marked(said('listWords.searchList'), 'aria-label');

/** Announces with the count what the notes below say. */
function statusOf(list: ListState, total: number) {
  const { shown, found } = list;
  const seen = (!list.isLacking && found.failure) || listStatus(list, total);
  const missing = shown.length > 0 ? found.missing : '';
  const { correction } = found;
  const corrected = correction
    ? say(listWords.corrected, {
        found: seen,
        to: inQuotes(correction.to),
        from: inQuotes(correction.from),
      })
    : seen;
  const aloud = missing ? say(listWords.withMissing, { found: corrected, missing }) : corrected;
  return { seen, aloud };
}

function ListNotes({
  list,
  onChange,
}: {
  list: ListState;
  onChange: (query: Partial<Query>) => void;
}) {
  const { shown, mutedPapers, hiddenPapers, found, view, isLacking, wider } = list;
  const text = view.query.text.trim();
  const missing = shown.length > 0 && found.missing;
  return (
    <div class="list-notes row screen">
      {mutedPapers > 0 && !view.query.filters.is.includes('muted') && (
        <p class="soft">
          {say(listWords.mutedPapers, { papers: counted(mutedPapers) })}
          {sentenceGap}
          <LinkButton
            onClick={() => onChange({ filters: { ...view.query.filters, is: ['muted'] } })}
          >
            {listWords.showMuted}
          </LinkButton>
        </p>
      )}
      {hiddenPapers > 0 && (
        <p class="soft">
          {say(listWords.hiddenPapers, { n: hiddenPapers })}
          {sentenceGap}
          <LinkButton
            onClick={() => onChange({ filters: { ...view.query.filters, is: ['hidden'] } })}
          >
            {listWords.showHidden}
          </LinkButton>
        </p>
      )}
      <Correction correction={found.correction ?? null} onExact={() => onChange({ exact: true })} />
      {missing && <p>{missing}</p>}
      {isLacking && (
        <p>
          {listWords.restFailed} <LinkButton onClick={retry}>{listWords.tryAgain}</LinkButton>
        </p>
      )}
      {wider.map(({ label, without, papers }) => (
        <p key={label}>
          <LinkButton onClick={() => onChange(without)}>
            {say(listWords.without, { filter: label, papers: counted(papers) })}
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

/** Here since a page asks for both by one address. */
export function ListFilters(props: { choices: PackedChoices }) {
  const choices = useMemo(() => unpacked(props.choices), []);
  const { view, shown, counts, reader, isPlain } = useList(choices, choices);
  const { query } = view;
  return (
    <FilterForm
      topics={choices.topics}
      venues={choices.venues}
      filters={query.filters}
      counts={counts}
      muted={reader.muted.topics}
      total={choices.total}
      left={isPlain ? choices.total : shown.length}
      active={activeFilters(query, (id) => id).length}
      days={choices.days}
      onChange={changeFilters}
    />
  );
}

function changeFilters(filters: Filters): void {
  changeView((now) => ({ ...now, query: { ...now.query, filters } }));
}
