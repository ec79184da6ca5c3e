/** The tools above a list: its order, “Follow”, “Review”, “On the map”, “Compare”, “Copy link”. */
import { followWords, listWords } from '#words';
import type { FactOrder } from '../../search/orders.ts';
import { isSortOrder } from '../../search/query/address.ts';
import { isByNearness } from '../../search/query/needs.ts';
import type { Query, SortOrder } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { MoreTools } from '../Button.tsx';
import { showNotice } from '../notice.ts';
import { type FollowedSearch, type Reader, searchToFollow } from '../reader/reader.ts';
import { comparison } from './address-store.ts';
import { activeFilters } from './filters.ts';

interface Props extends SortProps {
  /** The list as a search of all papers, which can be followed. */
  address: URLSearchParams;
  /** No papers are left, which could be ordered, reviewed or shown. */
  isNone: boolean;
  /** The queries for review and map, if they differ from `address`; `''`: the list cannot be shown on the map. */
  review?: URLSearchParams | string;
  map?: URLSearchParams | string;
  nameOf: (topic: string) => string;
  /** The name of the unfiltered list; `''` for a day, or for all papers. */
  name: string;
  /** Ids of the papers that are left, which can be compared if they are few. */
  shown: readonly string[];
}

export function ListTools({ sorts, first, query, reader, onChange, ...props }: Props) {
  const { address, isNone, review = address, map = address, nameOf, name, shown } = props;
  const search = followable(address, { query, nameOf, name });
  const way = (name: string, href: string | null, place?: string) =>
    href &&
    !isNone && (
      <li class={place}>
        <a href={href}>{name}</a>
      </li>
    );
  return (
    <>
      {!isNone && <SortChoice {...{ sorts, first, query, reader, onChange }} />}
      <ul class="tools screen">
        {search && (
          <li>
            <FollowButton {...{ search, reader }} />
          </li>
        )}
        {way(listWords.oneByOne, pathTo(`review/?${review}`))}
        {!isNone && (
          <li class="more-tools">
            <MoreTools label={listWords.moreOfList} />
          </li>
        )}
        {way(listWords.onMap, `${map}` && pathTo(`map/?${map}`), 'further')}
        {way(listWords.compare, comparison(shown), 'further')}
      </ul>
    </>
  );
}

interface SortProps {
  /** Orders other than the first. */
  sorts: readonly FactOrder[];
  first?: string | undefined;
  query: Query;
  /** A reader with saved papers, or with papers in a list, can order by nearness to them. */
  reader: Reader;
  onChange: (query: Partial<Query>) => void;
}

/** A menu of orders. If there is only one, the menu is hidden but its space kept, so that the first saved paper moves nothing. */
function SortChoice({ sorts, query: { sort }, reader, onChange, ...props }: SortProps) {
  const ofPapers = sorts.map((order): [SortOrder, string] => [order, listWords.orders[order]]);
  const nearLists = reader.lists.flatMap(({ id, name, papers }): [SortOrder, string][] =>
    papers.size > 0 ? [[`list:${id}`, say(listWords.nearList, { list: name })]] : [],
  );
  const saved: [SortOrder, string] = ['saved', listWords.orders.saved];
  const isOffered = [...ofPapers, ...nearLists].some(([order]) => order === sort);
  // The order may name a deleted list, or another reader's: then nearness to the saved papers is used.
  const chosen = isOffered ? sort : isByNearness(sort) ? 'saved' : 'relevance';
  const isNearNone = reader.saved.size === 0 && nearLists.length === 0;
  const isAlone = ofPapers.length === 0 && chosen === 'relevance' && isNearNone;
  const offered: [SortOrder, string][] = [
    ['relevance', props.first ?? listWords.orders.relevance],
    ...ofPapers,
    ...(reader.saved.size > 0 || chosen === 'saved' || isAlone ? [saved] : []),
    ...nearLists,
  ];
  return (
    <select
      class="further"
      aria-label={listWords.order}
      data-alone={isAlone}
      value={chosen}
      onChange={({ currentTarget: { value } }) => isSortOrder(value) && onChange({ sort: value })}
    >
      {offered.map(([order, name]) => (
        <option value={order} key={order}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** Follows a search, or stops following it: library and front page show its new papers. */
function FollowButton({ search, reader }: { search: FollowedSearch; reader: Reader }) {
  const isFollowed = reader.searches.some(({ id }) => id === search.id);
  const press = async () => {
    // Loaded on use, since marks are loaded after the list.
    const { follow, unfollow } = await import('../reader/undo.ts');
    await (isFollowed ? unfollow(search) : follow(search));
  };
  return (
    <button type="button" aria-pressed={isFollowed} onClick={press}>
      {isFollowed ? followWords.following : followWords.follow}
    </button>
  );
}

/** The search to follow, with a name made of its filters; null for all papers, or those of some days. */
function followable(
  address: URLSearchParams,
  { query, nameOf, name: list }: Pick<Props, 'query' | 'nameOf' | 'name'>,
): FollowedSearch | null {
  // Without day, mark and order, since only new papers are shown.
  const kept = new URLSearchParams(
    [...address].filter(([name]) => !/^(sort|is|from|to)$/.test(name)),
  );
  if (kept.size === 0) return null;
  const filters = { ...query.filters, is: [], from: '', to: '' };
  const choices = activeFilters({ ...query, filters }, nameOf).map(({ label }) => label);
  const name = [list, ...choices].filter(Boolean).join(' · ');
  return searchToFollow(name, `${kept}`);
}

/** Copies the list's address with its filters. `lasting`: the path at which the list will still be tomorrow. */
export function CopyLink({ lasting }: { lasting?: string | undefined }) {
  const copy = async () => {
    const path = lasting === undefined ? location.pathname : pathTo(lasting);
    const address = location.origin + path + location.search + location.hash;
    try {
      await navigator.clipboard.writeText(address);
      showNotice(listWords.linkCopied);
    } catch {
      // The browser does not allow it: the reader can copy it by hand.
      showNotice(listWords.copyThis, { href: address, text: address });
    }
  };
  return (
    <button type="button" class="further" onClick={copy}>
      {listWords.copyLink}
    </button>
  );
}
