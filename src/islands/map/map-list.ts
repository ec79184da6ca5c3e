/** The list beside the map: twenty papers, the name of the one pointed at, and for a selected area the papers as a list, or as searches to follow. */
import { followWords, listWords, mapWords, siteWords } from '#words';
import { counted } from '../../counted.ts';
import { ownLanguage } from '../../own-language.ts';
import { toAddress } from '../../search/query/address.ts';
import { emptyQuery } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { commonest, tally } from '../../text/tally.ts';
import { say } from '../../words/message.ts';
import { element } from '../element.ts';
import { type FollowedSearch, searchToFollow } from '../reader/reader.ts';
import { mostPapers, packList } from '../share/packed-list.ts';
import { keep } from '../storage.ts';
import { sayStatus, topicName } from './map-choice.ts';
import { type MapPoint, type MapState, nearestTo, type PointTexts } from './map-state.ts';

const most = 20;

interface ListActions {
  addressOf(id: string): string;
  /** Shows a paper's name on the map while its entry in the list is pointed at. */
  name(at: number): void;
  hide(): void;
}

/** Lists the papers in view, those nearest the middle first, or those around the chosen paper. Resolves once the list is drawn. */
export function mapList(map: MapState, texts: PointTexts, act: ListActions): () => Promise<void> {
  let asked = 0;
  return async () => {
    const number = ++asked;
    const pointed = map.pointedAt();
    const candidates = pointed ? map.shownPoints() : map.shownIn(map.listed());
    const listed = nearestTo(candidates, pointed ?? map.middle(map.listed()), most);
    await texts.fetch(listed.map(({ at }) => at));
    // The view has changed meanwhile.
    if (number !== asked) return;
    const entries = listed.flatMap(({ at }) => {
      const { id, title } = texts.known(at) ?? {};
      if (id === undefined || title === undefined) return [];
      const link = element('a', { href: act.addressOf(id), ...ownLanguage(title) }, title);
      for (const event of ['pointerenter', 'focus'])
        link.addEventListener(event, () => act.name(at));
      for (const event of ['pointerleave', 'blur']) link.addEventListener(event, act.hide);
      return element('li', {}, link);
    });
    const title = document.querySelector('#around-title');
    if (title) title.textContent = pointed ? mapWords.around : mapWords.inView;
    const count = document.querySelector('#around-count');
    if (count) count.textContent = pointed ? '' : countInWords(listed.length, candidates.length);
    document.querySelector('#around')?.replaceChildren(...entries);
    offerList(map.shownIn(map.listed()), texts);
    void offerToFollow(map);
  };
}

/** A button that opens the papers as a list, to save, export or share; or a note that they are too many. */
function offerList(papers: MapPoint[], texts: PointTexts): void {
  const n = papers.length;
  const open = async () => {
    const hashes = await texts.hashes();
    if (!hashes) return sayStatus(mapWords.partNotLoaded);
    const name = say(siteWords.labelled, { label: siteWords.map, name: counted(n) });
    const packed = packList({ name, hashes: papers.flatMap(({ at }) => hashes[at] ?? []) });
    keep('made-here', packed, 'sessionStorage');
    location.assign(`${pathTo('shared/')}#${packed}`);
  };
  const button = element(
    'button',
    { type: 'button', className: 'control', onclick: open },
    say(mapWords.openList, { papers: counted(n) }),
  );
  const tooMany = say(mapWords.tooMany, { papers: counted(n), n: mostPapers });
  document
    .querySelector('#as-list')
    ?.replaceChildren(...(n === 0 ? [] : n > mostPapers ? [tooMany] : [button]));
}

function countInWords(listed: number, all: number): string {
  if (all === 0) return mapWords.noneInView;
  return all > listed ? say(mapWords.listed, { listed, all }) : '';
}

/** Shows a paper's name beside it, inside the frame; without a paper, hides the name. */
export function showTip(frame: Element, paper?: MapPoint & { title: string }): void {
  const tip = document.querySelector<HTMLElement>('.tip');
  if (tip === null) return;
  tip.hidden = paper === undefined;
  if (paper === undefined) return;
  const names = paper.topics.map(topicName).filter(Boolean).slice(0, 3).join(' · ');
  tip.replaceChildren(paper.title, element('span', {}, names));
  const { clientWidth, clientHeight } = frame;
  const left = Math.max(0, Math.min(paper.x + 14, clientWidth - tip.offsetWidth));
  const below = paper.y + 18;
  const fits = below + tip.offsetHeight <= clientHeight;
  const top = fits ? below : paper.y - tip.offsetHeight - 18;
  Object.assign(tip.style, { left: `${left}px`, top: `${top}px` });
}

async function offerToFollow(map: MapState): Promise<void> {
  const place = document.querySelector('#follow-area');
  const { area } = map;
  place?.replaceChildren();
  const offered = searchesIn(map);
  if (!place || offered.length === 0) return;
  const [{ readerStore }, { follow, unfollow }] = await Promise.all([
    import('../reader/reader-store.ts'),
    import('../reader/undo.ts'),
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
  const { area } = map;
  if (!area) return [];
  const words = map.regions.find((region) => map.isIn(region, area))?.name;
  const [topic] = commonest(tally(map.shownIn(area).flatMap(({ topics }) => topics)));
  const name = topic && topicName(topic);
  const quoted = { ...emptyQuery(), text: `"${words}"` };
  return [
    ...(words && words !== name
      ? [searchToFollow(say(listWords.quoted, { text: words }), `${toAddress(quoted)}`)]
      : []),
    ...(name ? [searchToFollow(name, `${toAddress(emptyQuery({ include: [topic] }))}`)] : []),
  ];
}
