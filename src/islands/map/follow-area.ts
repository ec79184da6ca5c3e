/** Offers to follow what stands in an area that was drawn. A frame is no search, and its places are those of one build: so the name that stands there and the commonest topic are followed, and said to be. */
import { followWords, listWords, mapWords, siteWords } from '#words';
import { toAddress } from '../../search/query/address.ts';
import { emptyQuery, type Query } from '../../search/types.ts';
import { idHash } from '../../text/id-hash.ts';
import { commonest, tally } from '../../text/tally.ts';
import { say } from '../../words/message.ts';
import { element } from '../element.ts';
import type { FollowedSearch } from '../reader/reader.ts';
import { topicName } from './map-choice.ts';
import { isInArea, type MapState, shownInArea } from './map-state.ts';

/** A button for each; nothing where no area is drawn. */
export async function offerToFollow(map: MapState): Promise<void> {
  const place = document.querySelector('#follow-area');
  const { area } = map;
  place?.replaceChildren();
  const offered = area ? searchesIn(map) : [];
  if (!place || offered.length === 0) return;
  const [{ readerStore }, { follow, unfollow }] = await Promise.all([
    import('../reader/reader-store.ts'),
    import('../follow/follow.ts'),
  ]);
  const { searches } = await readerStore.load();
  if (map.area !== area) return;
  const buttons = offered.map((search) => {
    const button = element('button', { type: 'button', className: 'control' });
    const show = (isFollowed: boolean) => {
      const label = isFollowed ? followWords.following : followWords.follow;
      const textContent = say(siteWords.labelled, { label, name: search.name });
      const onclick = async () => {
        await (isFollowed ? unfollow : follow)(search);
        show(!isFollowed);
      };
      Object.assign(button, { textContent, onclick, ariaPressed: `${isFollowed}` });
    };
    show(searches.some(({ id }) => id === search.id));
    return button;
  });
  place.replaceChildren(...buttons, element('span', { className: 'soft' }, mapWords.followed));
}

function searchesIn(map: MapState): FollowedSearch[] {
  const words = map.regions.find((region) => isInArea(map.area, region))?.name;
  const [topic] = commonest(tally(shownInArea(map).flatMap(({ topics }) => topics)));
  const name = topic && topicName(topic);
  return [
    ...(words && words !== name
      ? [asSearch(say(listWords.quoted, { text: words }), { text: `"${words}"` })]
      : []),
    ...(name ? [asSearch(name, emptyQuery({ include: [topic] }))] : []),
  ];
}

/** As the search page would follow it. */
function asSearch(name: string, asked: Partial<Query>): FollowedSearch {
  const query = `${toAddress({ ...emptyQuery(), ...asked })}`;
  return { id: idHash(query).toString(36), name, query };
}
