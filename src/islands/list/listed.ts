/** The items of a list: their topics, facts, day and votes as they stand in the page; which are shown, in which order; those of other pages. */
import { idHash } from '../../text/id-hash.ts';
import { element } from '../element.ts';
import { idOf } from '../row-id.ts';
import { type ListColumns, type ListedPaper, listColumns } from './narrow.ts';
import { fillLater, itemsOf, watchRows } from './rows.ts';

/** The list in the page: `<ol data-list><li data-topics="a b" data-has="code" data-votes="12">`. */
export class Listed {
  readonly columns: ListColumns;
  readonly #list: HTMLElement;
  /** By the hash of its paper's id. */
  readonly #items: Map<number, HTMLElement>;

  constructor(list: HTMLElement) {
    const items = itemsOf(list);
    this.#list = list;
    this.#items = new Map(items.map((item) => [idHash(idOf(item)), item]));
    this.columns = listColumns(items.map(paperOf));
  }

  /** Hides, reorders and adds items. `isNarrowed`: by filters, or in another order. `because`: see `Found`. */
  show(papers: readonly number[], isNarrowed: boolean, because: ReadonlyMap<number, string>): void {
    this.#list.toggleAttribute('data-narrowed', isNarrowed);
    const added = papers.filter((paper) => !this.#items.has(paper));
    for (const paper of added) this.#items.set(paper, emptyItem(paper));
    const shown = new Set(papers);
    for (const [paper, item] of this.#items) {
      item.hidden = !shown.has(paper);
      sayWhy(item, because.get(paper));
    }
    if (!this.#isInOrder(papers)) {
      const hidden = [...this.#items.keys()].filter((paper) => !shown.has(paper));
      this.#list.append(...[...papers, ...hidden].flatMap((paper) => this.#items.get(paper) ?? []));
    }
    const items = added.flatMap((paper) => this.#items.get(paper) ?? []);
    watchRows(items);
    fillLater(items);
  }

  /** Ids of papers, as far as their items are filled. */
  idsOf(papers: readonly number[]): string[] {
    return papers.flatMap((paper) => this.#items.get(paper)?.dataset.paper ?? []);
  }

  /** A moved item would lose focus and selection. */
  #isInOrder(papers: readonly number[]): boolean {
    const visible = [...this.#list.children].filter((item) => !item.hasAttribute('hidden'));
    return papers.every((paper, at) => visible[at] === this.#items.get(paper));
  }
}

/** Of a paper of another page: `rows.ts` fills it. */
function emptyItem(paper: number): HTMLElement {
  const item = element('li', { className: 'paper' });
  item.dataset.line = '';
  item.dataset.hash = String(paper);
  return item;
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
    title: item.querySelector('h3')?.textContent ?? '',
    topics: words(topics),
    has: words(has),
    venue,
    date: edition.slice(0, 10),
    votes: votes === '' ? -1 : Number(votes),
  };
}
