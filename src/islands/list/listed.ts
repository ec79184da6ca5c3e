import { type ListColumns, type ListedPaper, listColumns } from './narrow.ts';

/** The list that the server rendered: `<ol data-list><li data-paper="id" data-topics="a b" data-has="code" data-date="2025-08-20" data-votes="12">` */
export class Listed {
  readonly columns: ListColumns;
  readonly #list: HTMLElement;
  readonly #items: Map<string, HTMLElement>;

  constructor(list: HTMLElement) {
    const items = [...list.querySelectorAll<HTMLElement>(':scope > [data-paper]')];
    this.#list = list;
    this.#items = new Map(items.map((item) => [paperOf(item).id, item]));
    this.columns = listColumns(items.map(paperOf));
  }

  /** Hides and reorders the items. */
  show(ids: string[]): void {
    const shown = new Set(ids);
    for (const [id, item] of this.#items) item.hidden = !shown.has(id);
    if (this.#isInOrder(ids)) return;
    const hidden = [...this.#items.keys()].filter((id) => !shown.has(id));
    this.#list.append(...[...ids, ...hidden].flatMap((id) => this.#items.get(id) ?? []));
  }

  /** Then nothing is moved: a moved item loses the reader's focus and selection. */
  #isInOrder(ids: string[]): boolean {
    const visible = [...this.#list.children].filter((item) => !item.hasAttribute('hidden'));
    return ids.every((id, at) => visible[at] === this.#items.get(id));
  }
}

function paperOf(item: HTMLElement): ListedPaper {
  const { paper = '', topics, has, date = '', votes = '' } = item.dataset;
  const words = (text = '') => text.split(' ').filter(Boolean);
  return {
    id: paper,
    topics: words(topics),
    has: words(has),
    date,
    votes: votes === '' ? -1 : Number(votes),
  };
}
