/** Names of the orders; its place, kept free before marks are read. */
import { listWords } from '#words';
import { marked, said } from '../../said.ts';
import type { FactOrder } from '../../search/orders.ts';
import { isByNearness, isSortOrder } from '../../search/query/address.ts';
import type { SortOrder } from '../../search/types.ts';
import { say } from '../../words/message.ts';
import type { Reader } from '../reader/reader.ts';
import { useLoaded } from '../use-loaded.ts';

interface Props {
  /** Besides the first order. */
  sorts: readonly FactOrder[];
  sort: SortOrder;
  first?: string;
  /** Who has saved papers, or put some in a list, may have those near to them first. */
  reader: Reader;
  onSort: (sort: SortOrder) => void;
}

/** A menu of orders; hidden if there is only one, and its place kept, so that the first saved paper moves nothing. */
export function SortChoice({ sorts, sort, first, reader, onSort }: Props) {
  const ofPapers = sorts.map((order): [SortOrder, string] => [order, listWords.orders[order]]);
  const nearLists = reader.lists
    .filter(({ papers }) => papers.size > 0)
    .map(({ id, name }): [SortOrder, string] => [
      `list:${id}`,
      say(listWords.nearList, { list: name }),
    ]);
  const isOffered = [...ofPapers, ...nearLists].some(([order]) => order === sort);
  // A list that was deleted, or that another reader has: then the saved papers count.
  const chosen = isOffered ? sort : isByNearness(sort) ? 'saved' : 'relevance';
  const isNearNone = reader.saved.size === 0 && nearLists.length === 0;
  const isAlone = ofPapers.length === 0 && chosen === 'relevance' && isNearNone;
  const offered: [SortOrder, string][] = [
    ['relevance', first ?? listWords.orders.relevance],
    ...ofPapers,
    ...(reader.saved.size > 0 || chosen === 'saved' || isAlone ? [nearSaved] : []),
    ...nearLists,
  ];
  return (
    <>
      <select
        aria-label={listWords.order}
        {...(import.meta.env.SSR && marked(said('listWords.order'), 'aria-label'))}
        data-alone={isAlone}
        value={chosen}
        onChange={({ currentTarget: { value } }) => isSortOrder(value) && onSort(value)}
      >
        {offered.map(([order, name]) => (
          <option value={order} key={order}>
            {name}
          </option>
        ))}
      </select>
      {isByNearness(sort) && <Ignored {...{ reader }} />}
    </>
  );
}

const nearSaved: [SortOrder, string] = ['saved', listWords.orders.saved];

/** Few readers need it, so it is loaded with the order. */
function Ignored(props: { reader: Reader }) {
  const loaded = useLoaded(() => import('./IgnoredWords.tsx'));
  return loaded && <loaded.IgnoredWords {...props} />;
}
