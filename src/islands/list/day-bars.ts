/** The bars of "the day at a glance" link to topics; on the page of the list they filter it, and count as the filters do. */
import { inDigits, percent } from '../../counted.ts';
import type { Filters } from '../../search/types.ts';
import { changeView } from './address-store.ts';
import { chooseTopic } from './filters.ts';

const topicLinks = '.bars a[data-topic]';

export function chooseByBar(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element && event.target.closest(topicLinks);
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  const { topic = '' } = link.dataset;
  changeView(({ query, ...view }) => ({
    ...view,
    query: { ...query, filters: chooseTopic(query.filters, topic, 'include') },
  }));
}

export function showBars(
  { include }: Filters,
  counts: Record<string, number>,
  total: number,
): void {
  for (const link of document.querySelectorAll<HTMLElement>(topicLinks)) {
    const { topic = '' } = link.dataset;
    if (include.includes(topic)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    const papers = counts[topic] ?? 0;
    const count = link.querySelector('.value')?.firstChild;
    const text = `${inDigits(papers)} `;
    if (!count || count.textContent === text) continue;
    count.textContent = text;
    link.querySelector('.value b')?.replaceChildren(percent(papers, total));
    link.querySelector('rect')?.setAttribute('width', `${(100 * papers) / total}%`);
  }
}
