/** The papers that stand on a page: read from the attributes of their rows, shown and hidden there. */
import { idOf } from '../row.ts';
import { type ListedPaper, listColumns } from './narrow.ts';

/** The page's rows, `more` of the list below them, those that filters leave (`narrowed`), or search's `answer` in their place. */
export type Shows = 'page' | 'more' | 'narrowed' | 'answer';

/** The rows that stand in the page's HTML: `<ol data-list><li data-topics="a b" data-has="code">` */
export function pageRows() {
  const list = document.querySelector<HTMLElement>('ol.papers[data-list]');
  if (!list) throw new Error('This page has no list.');
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const votedItems = [...document.querySelectorAll<HTMLElement>('.ranked > li')];
  return {
    /** The list's name on a paper's page. Read each time, since it may be translated meanwhile. */
    get name() {
      return list.dataset.list ?? '';
    },
    columns: listColumns(items.map(paperOf)),
    /** The most voted papers, above the list of a week or a month. */
    voted: listColumns(votedItems.map(paperOf)),
    show(ids: readonly string[], shows: Shows, isCovered: boolean, voted: readonly string[]) {
      const isMore = shows === 'more';
      const shown = new Set(ids);
      for (const item of items) item.hidden = !shown.has(idOf(item));
      list.toggleAttribute('data-narrowed', shows !== 'page' && !isMore);
      for (const item of votedItems) item.hidden = !voted.includes(idOf(item));
      list.hidden = isCovered;
      // The link that skips the filters leads to the rows that are shown.
      list.id = isCovered ? '' : 'papers';
      const drawn = document.querySelector('.list-answer');
      const isBelow = drawn?.previousElementSibling === list;
      if (drawn && isBelow !== isMore) isMore ? list.after(drawn) : list.before(drawn);
    },
  };
}

function paperOf(item: HTMLElement): ListedPaper {
  const { topics, has, venue = '', edition = '' } = item.dataset;
  const words = (text = '') => text.split(' ').filter(Boolean);
  return { id: idOf(item), topics: words(topics), has: words(has), venue, edition };
}
