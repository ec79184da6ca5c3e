import { mapWords } from '#words';
import { ownLanguage } from '../../own-language.ts';
import { say } from '../../words/message.ts';
import {
  type MapState,
  middleOf,
  nearestTo,
  pointedAt,
  shownInView,
  shownPoints,
} from './map-state.ts';
import type { PointTexts } from './point-texts.ts';

const most = 20;

interface ListActions {
  addressOf(id: string): string;
  /** Names a paper on the map while its entry is pointed at; the list stays as it is. */
  name(at: number): void;
  hide(): void;
}

/**
 * Lists what the map shows: the papers in view, those in the middle first, or the papers around one that keys or a click
 * have pointed at. Resolves once it is written.
 */
export function mapList(map: MapState, texts: PointTexts, act: ListActions): () => Promise<void> {
  let asked = 0;
  return async () => {
    const number = ++asked;
    const pointed = pointedAt(map);
    const candidates = pointed ? shownPoints(map) : shownInView(map);
    const listed = nearestTo(candidates, pointed ?? middleOf(map.view), { most });
    await texts.fetch(listed.map(({ at }) => at));
    // The reader has moved on.
    if (number !== asked) return;
    const entries = listed.flatMap(({ at }) => {
      const text = texts.known(at);
      return text ? entryOf(at, text.title, act.addressOf(text.id), act) : [];
    });
    const title = document.querySelector('#around-title');
    if (title) title.textContent = pointed ? mapWords.around : mapWords.inView;
    const count = document.querySelector('#around-count');
    if (count) count.textContent = pointed ? '' : countInWords(listed.length, candidates.length);
    document.querySelector('#around')?.replaceChildren(...entries);
  };
}

function countInWords(listed: number, all: number): string {
  if (all === 0) return mapWords.noneInView;
  return all > listed ? say(mapWords.listed, { listed, all }) : '';
}

function entryOf(
  at: number,
  title: string,
  href: string,
  { name, hide }: ListActions,
): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), {
    href,
    textContent: title,
    ...ownLanguage(title),
  });
  for (const event of ['pointerenter', 'focus']) link.addEventListener(event, () => name(at));
  for (const event of ['pointerleave', 'blur']) link.addEventListener(event, hide);
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}
