/** Makes the bars of “At a glance”, which the build draws beside a list, filter the list, and updates its counts. */
import { inDigits, percent } from '../../counted.ts';
import { paperFacts } from '../../search/types.ts';
import { changeQuery, queryNow } from './address-store.ts';
import { chooseTopic } from './filters.ts';
import { type PageList, pageList } from './use-page-list.ts';

const topicLinks = '.bars a[data-topic]';

addEventListener('click', chooseByBar);
pageList.subscribe((list) => list && showGlance(list));

function chooseByBar(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element && event.target.closest(topicLinks);
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  const { topic = '' } = link.dataset;
  changeQuery({ filters: chooseTopic(queryNow().filters, topic, 'include') });
}

function showGlance({ query, counts, total, isFirstPage, shown }: PageList): void {
  for (const figure of document.querySelectorAll<HTMLElement>('.edition-summary dl > div')) {
    const fact = paperFacts.find((one) => one === figure.dataset.fact);
    if (fact) figure.querySelector('dd')?.replaceChildren(inDigits(counts.has[fact]));
    // Rows do not say whether an earlier edition had the paper.
    else figure.hidden = !isFirstPage && shown.length < total;
  }
  for (const link of document.querySelectorAll<HTMLElement>(topicLinks)) {
    const { topic = '' } = link.dataset;
    if (query.filters.include.includes(topic)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    const papers = counts.topics[topic] ?? 0;
    const count = link.querySelector('.value')?.firstChild;
    const text = `${inDigits(papers)} `;
    if (!count || count.textContent === text) continue;
    count.textContent = text;
    link.querySelector('.value b')?.replaceChildren(percent(papers, total));
    link.querySelector('rect')?.setAttribute('width', `${(100 * papers) / total}%`);
  }
}
