/** The tools above a list: “Follow”, “Review”, “On the map”, “Compare”, its orders; “Copy link”. */
import { followWords, listWords } from '#words';
import { marked, said } from '../../said.ts';
import type { FactOrder } from '../../search/orders.ts';
import { isByNearness, isSortOrder } from '../../search/query/address.ts';
import type { Query, SortOrder } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { idHash } from '../../text/id-hash.ts';
import { say } from '../../words/message.ts';
import { MoreTools } from '../Button.tsx';
import { showNotice } from '../notice.ts';
import type { FollowedSearch, Reader } from '../reader/reader.ts';
import { useLoaded } from '../use-loaded.ts';
import { comparison } from './address-store.ts';
import { activeFilters } from './filters.ts';

interface Props extends Omit<SortProps, 'sorts'> {
  /** Absent: there is nothing to put in order. */
  sorts: SortProps['sorts'] | undefined;
  /** The list as a search of all papers, to follow. */
  address: URLSearchParams;
  /** As a query of its review, and of the map (`''` where it cannot be shown there), if another. */
  review?: URLSearchParams | string;
  map?: URLSearchParams | string;
  nameOf: (topic: string) => string;
  /** The name of the unfiltered list; `''` for a day, or all papers. */
  name: string;
  /** Ids of the papers that are left, for a few to be compared. */
  shown: readonly string[];
}

export function ListTools({ sorts, first, query, reader, onChange, ...props }: Props) {
  const { address, review = address, map = address, nameOf, name, shown } = props;
  const search = followable(address, { query, nameOf, name });
  const way = (name: string, href: string | null, place?: string) =>
    href && (
      <li class={place}>
        <a href={href}>{name}</a>
      </li>
    );
  return (
    <>
      {sorts && <SortChoice {...{ sorts, first, query, reader, onChange }} />}
      <ul class="tools screen">
        {search && (
          <li>
            <FollowButton {...{ search, reader }} />
          </li>
        )}
        {way(listWords.oneByOne, pathTo(`triage/?${review}`))}
        <li class="more-tools">
          <MoreTools
            label={listWords.moreOfList}
            mark={import.meta.env.SSR && marked(said('listWords.moreOfList'), 'aria-label')}
          />
        </li>
        {way(listWords.onMap, `${map}` && pathTo(`map/?${map}`), 'further')}
        {way(listWords.compare, comparison(shown), 'further')}
      </ul>
    </>
  );
}

interface SortProps {
  /** Besides the first order. */
  sorts: readonly FactOrder[];
  first?: string | undefined;
  query: Query;
  /** Who has saved papers, or put some in a list, may have those near to them first. */
  reader: Reader;
  onChange: (query: Partial<Query>) => void;
}

/** A menu of orders; hidden if there is only one, and its place kept, so that the first saved paper moves nothing. */
function SortChoice({ sorts, query: { sort }, reader, onChange, ...props }: SortProps) {
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
    ['relevance', props.first ?? listWords.orders.relevance],
    ...ofPapers,
    ...(reader.saved.size > 0 || chosen === 'saved' || isAlone ? [nearSaved] : []),
    ...nearLists,
  ];
  return (
    <>
      <select
        class="further"
        aria-label={listWords.order}
        {...(import.meta.env.SSR && marked(said('listWords.order'), 'aria-label'))}
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

/** Follows a search or stops: desk and front page count its new papers. */
function FollowButton({ search, reader }: { search: FollowedSearch; reader: Reader }) {
  const isFollowed = reader.searches.some(({ id }) => id === search.id);
  const press = async () => {
    // The reader's marks are loaded after the list.
    const { follow, unfollow } = await import('../reader/undo.ts');
    await (isFollowed ? unfollow(search) : follow(search));
  };
  return (
    <button type="button" aria-pressed={isFollowed} onClick={press}>
      {isFollowed ? followWords.following : followWords.follow}
    </button>
  );
}

/** A search to follow, named by what it asks for; null for all papers or those of some days. */
function followable(
  address: URLSearchParams,
  { query, nameOf, name: list }: Pick<Props, 'query' | 'nameOf' | 'name'>,
): FollowedSearch | null {
  // Only new papers are told: by no day, mark or order.
  const kept = new URLSearchParams(
    [...address].filter(([name]) => !/^(sort|is|from|to)$/.test(name)),
  );
  if (kept.size === 0) return null;
  const filters = { ...query.filters, is: [], from: '', to: '' };
  const choices = activeFilters({ ...query, filters }, nameOf).map(({ label }) => label);
  const name = [list, ...choices].filter(Boolean).join(' · ');
  return { id: idHash(`${kept}`).toString(36), name, query: `${kept}` };
}

/** Copies the list's address, filters and all. `lasting`: the path at which the list will stand tomorrow. */
export function CopyLink({ lasting }: { lasting?: string | undefined }) {
  const copy = async () => {
    const path = lasting === undefined ? location.pathname : pathTo(lasting);
    const address = location.origin + path + location.search + location.hash;
    try {
      await navigator.clipboard.writeText(address);
      showNotice(listWords.linkCopied);
    } catch {
      // Not allowed here: the reader copies it by hand.
      showNotice(listWords.copyThis, { href: address, text: address });
    }
  };
  return (
    <button type="button" class="further" onClick={copy}>
      {listWords.copyLink}
    </button>
  );
}
