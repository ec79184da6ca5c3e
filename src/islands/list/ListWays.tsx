import { listWords } from '#words';
import type { Query } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { comparison } from '../compare/address.ts';
import { FollowButton, followable } from '../follow/FollowButton.tsx';

interface Props {
  /** The list as a search of all papers. */
  address: URLSearchParams;
  query: Query;
  nameOf: (topic: string) => string;
  /** What the list is called before it is filtered; `''` where that is a day, or all papers. */
  name: string;
  /** Ids of the papers that are left, for a few to be compared. */
  shown: string[];
}

/** Where a list of papers can be taken: through them one by one, on the map, side by side where few are left, and what is new of it from now on. */
export function ListWays({ address, shown, ...asked }: Props) {
  const search = followable(address, asked);
  const ways = [
    { name: listWords.oneByOne, href: pathTo(`triage/?${address}`) },
    { name: listWords.onMap, href: pathTo(`map/?${address}`) },
    { name: listWords.compare, href: comparison(shown) },
  ];
  return (
    <ul class="row small screen">
      {ways.map(
        ({ name, href }) =>
          href && (
            <li key={name}>
              <a class="link-button touch" href={href}>
                {name}
              </a>
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
