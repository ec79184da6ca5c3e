/** Updates the counts of “At a glance”, which the build draws beside a list. */
import { inDigits } from '../../counted.ts';
import { paperFacts } from '../../search/types.ts';
import { pageList } from './use-page-list.ts';

pageList.subscribe((list) => {
  if (!list) return;
  const { counts, total, extent, shown } = list;
  for (const figure of document.querySelectorAll<HTMLElement>('.figures > li')) {
    const fact = paperFacts.find((one) => one === figure.dataset.fact);
    if (fact) figure.querySelector('b')?.replaceChildren(inDigits(counts.has[fact]));
    // Rows do not say whether an earlier edition had the paper.
    else figure.hidden = extent !== 'first' && shown.length < total;
  }
});
