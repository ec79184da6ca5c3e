/** "Review", "On the map", "Follow", "Copy link" above a list. */
import { listWords } from '#words';
import type { Query } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { comparison } from '../compare/address.ts';
import { FollowButton, followable } from '../follow/FollowButton.tsx';
import { showNotice } from '../notice.ts';

interface Props {
  /** The list as a search of all papers, to follow. */
  address: URLSearchParams;
  /** Addresses of its review, and of the map with it where there is one. */
  review: string;
  map: string | undefined;
  query: Query;
  nameOf: (topic: string) => string;
  /** The name of the unfiltered list; `''` for a day, or all papers. */
  name: string;
  /** Ids of the papers that are left, for a few to be compared. */
  shown: readonly string[];
}

export function ListWays({ address, review, map, shown, ...asked }: Props) {
  const search = followable(address, asked);
  const ways = [
    { name: listWords.oneByOne, href: review },
    { name: listWords.onMap, href: map },
    { name: listWords.compare, href: comparison(shown) },
  ];
  return (
    <ul class="tools screen">
      {ways.map(
        ({ name, href }) =>
          href && (
            <li key={name}>
              <a href={href}>{name}</a>
            </li>
          ),
      )}
      {search && (
        <li>
          <FollowButton search={search} />
        </li>
      )}
    </ul>
  );
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
    <button type="button" onClick={copy}>
      {listWords.copyLink}
    </button>
  );
}
