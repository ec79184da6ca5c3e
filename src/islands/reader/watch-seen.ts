/** A paper of a list counts as seen when it has scrolled past; turned off in the dialog of keys. */
import { idOf } from '../row-id.ts';
import { keep, kept } from '../storage.ts';
import { paperChange } from './marks.ts';
import type { Reader } from './reader.ts';
import { readerStore } from './reader-store.ts';

/** Milliseconds on screen after which a paper that scrolls past is seen. */
const lookedAt = 1500;

export function isSeeingOn(): boolean {
  return kept('seeing') !== 'off';
}

export function switchSeeing(isOn: boolean): void {
  keep('seeing', isOn ? 'on' : 'off');
}

const entered = new Map<Element, number>();
let observer: IntersectionObserver | undefined;

/** May be told of the same papers again. */
export function watchSeen(papers: HTMLElement[], { seen }: Reader): void {
  observer ??= new IntersectionObserver(lookPast);
  for (const paper of papers) if (!seen.has(idOf(paper))) observer.observe(paper);
}

function lookPast(entries: IntersectionObserverEntry[]): void {
  const past = entries.filter(({ target, isIntersecting, time, boundingClientRect }) => {
    const from = entered.get(target);
    if (isIntersecting) entered.set(target, from ?? time);
    else entered.delete(target);
    const isPast =
      !isIntersecting && boundingClientRect.bottom <= 0 && boundingClientRect.height > 0;
    return isPast && from !== undefined && time - from >= lookedAt;
  });
  for (const { target } of past) observer?.unobserve(target);
  const ids = past.flatMap(({ target }) => (target instanceof HTMLElement ? idOf(target) : []));
  if (ids.length > 0 && isSeeingOn())
    void readerStore.change(ids.map((id) => paperChange('seen', id, true)));
}
