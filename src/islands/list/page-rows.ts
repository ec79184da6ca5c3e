/** The rows that stand in a page's HTML: what they say of their papers, and which of them are shown. */
import { idOf } from '../row-id.ts';
import { type ListColumns, type ListedPaper, listColumns } from './narrow.ts';

export interface PageRows {
  /** What a paper's page calls the list. */
  readonly name: string;
  columns: ListColumns;
  /** `isCovered`: other rows are drawn in place of these. */
  show: (ids: readonly string[], isNarrowed: boolean, isCovered: boolean) => void;
}

/** `<ol data-list><li data-topics="a b" data-has="code">`; null on a page without a list. */
export function pageRows(): PageRows | null {
  const list = document.querySelector<HTMLElement>('ol.papers[data-list]');
  if (!list) return null;
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  return {
    // It may be translated meanwhile.
    get name() {
      return list.dataset.list ?? '';
    },
    columns: listColumns(items.map(paperOf)),
    show(ids, isNarrowed, isCovered) {
      const shown = new Set(ids);
      for (const item of items) item.hidden = !shown.has(idOf(item));
      list.toggleAttribute('data-narrowed', isNarrowed);
      list.hidden = isCovered;
      // A link past the filters leads to the rows that are shown.
      list.id = isCovered ? '' : 'papers';
    },
  };
}

function paperOf(item: HTMLElement): ListedPaper {
  const { topics, has, venue = '', edition = '' } = item.dataset;
  const words = (text = '') => text.split(' ').filter(Boolean);
  return {
    id: idOf(item),
    topics: words(topics),
    has: words(has),
    venue,
    date: edition.slice(0, 10),
  };
}
