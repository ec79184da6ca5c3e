/** The items on the page: their topics, facts, day and votes. */
import { element } from '../element.ts';
import { type ListColumns, type ListedPaper, listColumns } from './narrow.ts';
import { idOf, itemsOf, watchRows } from './rows.ts';

/** The list in the page, and its papers of other pages: `<ol data-list><li data-topics="a b" data-has="code" data-votes="12">` */
export class Listed {
  columns: ListColumns;
  /** Ids of the papers that stand on this page. */
  readonly here: ReadonlySet<string>;
  readonly #list: HTMLElement;
  readonly #items = new Map<string, HTMLElement>();

  constructor(list: HTMLElement) {
    this.#list = list;
    this.columns = this.#take(itemsOf(list));
    this.here = new Set(this.#items.keys());
  }

  /** Items of other pages, hidden until they are shown. A paper that is a line here gets the rest of its item. */
  add(items: HTMLElement[]): void {
    for (const item of items) item.hidden = true;
    const added = items.filter((item) => !this.#items.has(idOf(item)));
    this.columns = this.#take(added);
    this.#list.append(...added);
    this.#list.dispatchEvent(new Event('completed', { bubbles: true }));
  }

  /** Hides and reorders the items. `isNarrowed`: by filters, or in another order. `because`: see `Found`. */
  show(ids: string[], isNarrowed: boolean, because: ReadonlyMap<string, string>): void {
    this.#list.toggleAttribute('data-narrowed', isNarrowed);
    const shown = new Set(ids);
    for (const [id, item] of this.#items) {
      item.hidden = !shown.has(id);
      sayWhy(item, because.get(id));
    }
    if (this.#isInOrder(ids)) return;
    const hidden = [...this.#items.keys()].filter((id) => !shown.has(id));
    this.#list.append(...[...ids, ...hidden].flatMap((id) => this.#items.get(id) ?? []));
  }

  #take(items: HTMLElement[]): ListColumns {
    for (const item of items) this.#items.set(idOf(item), item);
    watchRows(items);
    return listColumns([...this.#items.values()].map(paperOf));
  }

  /** A moved item would lose focus and selection. */
  #isInOrder(ids: string[]): boolean {
    const visible = [...this.#list.children].filter((item) => !item.hasAttribute('hidden'));
    return ids.every((id, at) => visible[at] === this.#items.get(id));
  }
}

function sayWhy(item: HTMLElement, because: string | undefined): void {
  item.querySelector('.because')?.remove();
  if (because) item.append(element('p', { className: 'because soft small' }, because));
}

function paperOf(item: HTMLElement): ListedPaper {
  const { topics, has, venue = '', edition = '', votes = '' } = item.dataset;
  const words = (text = '') => text.split(' ').filter(Boolean);
  return {
    id: idOf(item),
    topics: words(topics),
    has: words(has),
    venue,
    date: edition.slice(0, 10),
    edition,
    votes: votes === '' ? -1 : Number(votes),
  };
}
