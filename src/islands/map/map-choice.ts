/** The map's search, topic, days and colours: its controls, kept in the address. */
import type { markedStates } from '../../map-file.ts';
import { fromAddress } from '../../search/query/address.ts';
import { emptyQuery, type Query } from '../../search/types.ts';
import { idHash } from '../../text/id-hash.ts';
import { isHalfWritten } from '../keys/keys.ts';

/** What the reader has chosen to see. It is in the address, so that it can be shared. */
type MapChoice = ReturnType<typeof choiceIn>;

/** `?topic=agents&q=robots&from=2025-08&colours=mine&paper=on-kites` */
export function choiceIn(address: string) {
  const params = new URLSearchParams(address);
  const query = fromAddress(params);
  const { include } = query.filters;
  const topic = include.length === 1 ? include.join() : '';
  const others = { ...query, filters: { ...query.filters, include: topic ? [] : include } };
  const isEmpty = JSON.stringify(others) === JSON.stringify({ ...emptyQuery(), sort: query.sort });
  return {
    topic,
    /** The query for search; null if the topic alone decides. */
    query: isEmpty ? null : others,
    colours: (['months', 'mine'] as const).find((one) => one === params.get('colours')) ?? '',
    /** Id of the paper to show. */
    paper: params.get('paper') ?? '',
  };
}

/** The address after one control has changed; the other parameters stay. */
export function addressWith(address: string, name: string, values: string[]): string {
  const params = new URLSearchParams(address);
  params.delete('paper');
  params.delete(name);
  for (const value of values) if (value.trim()) params.append(name, value.trim());
  return params.size > 0 ? `?${params}` : '';
}

/** Listens to the controls above the map and to the address; calls `chosen` now and after each change. */
export function followChoice(chosen: (choice: MapChoice) => void): void {
  const form = document.querySelector<HTMLFormElement>('#map-choice');
  if (!form) return;
  const text = form.querySelector<HTMLInputElement>('[type="search"]');
  const read = (isBack = false) => {
    const choice = choiceIn(location.search);
    const values = new URLSearchParams(location.search);
    form.toggleAttribute('data-days', values.has('from') || values.has('to'));
    values.set('topic', choice.topic);
    values.set('q', choice.query?.text ?? '');
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      // A month or a year, which an address may also hold, the field of a day cannot show.
      if (isBack || control !== text || document.activeElement !== text)
        control.value = values.get(control.name) ?? '';
      // A topic that no paper has any more; colours for months in a library of one month.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
    }
    const shown = new FormData(form);
    if (shown.get('colours') !== choice.colours) choice.colours = '';
    for (const legend of document.querySelectorAll<HTMLElement>('[data-colours]'))
      legend.hidden = legend.dataset.colours !== choice.colours;
    chosen({ ...choice, topic: String(shown.get('topic') ?? '') });
  };
  /** Whether typing began the present step of the history. */
  let isTyping = false;
  const write = (name: string, isTyped: boolean) => {
    const now = new URLSearchParams(location.search).getAll(name);
    const values = new FormData(form).getAll(name).map(String);
    const address = addressWith(location.search, name, values);
    if (address === addressWith(location.search, name, now)) return;
    const into = isTyped && isTyping ? 'replaceState' : 'pushState';
    history[into](null, '', address || location.pathname);
    isTyping = isTyped;
    read();
  };
  let pause: ReturnType<typeof setTimeout>;
  const typed = (event: Event) => {
    clearTimeout(pause);
    if (isHalfWritten(event)) return;
    pause = setTimeout(write, 250, 'q', true);
  };
  for (const event of ['input', 'compositionend']) text?.addEventListener(event, typed);
  form.addEventListener('change', ({ target }) => {
    const isControl = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    // The checkbox that opens the menus has no name.
    if (isControl && target.name && target !== text) write(target.name, false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    write('q', true);
  });
  addEventListener('popstate', () => {
    isTyping = false;
    read(true);
  });
  read();
}

/** A topic's name, without the count in its option; `''` if there is no such topic. */
export function topicName(id: string): string {
  const option = `#topic option[value="${CSS.escape(id)}"]`;
  return document.querySelector<HTMLElement>(option)?.dataset.name ?? '';
}

export function sayStatus(text: string): void {
  const status = document.querySelector('#map-status');
  if (status) status.textContent = text;
}

export async function answerTo(query: Query) {
  const reader = await marks();
  const { fullAnswer } = await import('../../search/search-papers.ts');
  return fullAnswer({ query, reader, limit: 0 });
}

/** The papers as hashes of their ids, or why search failed. */
export function papersIn(answer: Awaited<ReturnType<typeof answerTo>>) {
  return typeof answer === 'string' ? answer : [...(answer.papers ?? [])];
}

export async function papersMarked(state: (typeof markedStates)[number]) {
  return state === 'new'
    ? papersIn(await answerTo(emptyQuery({ is: ['new'] })))
    : [...(await marks())[state]].map((id) => idHash(id));
}

async function marks() {
  return (await import('../reader/reader-store.ts')).readerStore.load();
}
