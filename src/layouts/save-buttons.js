// Makes the buttons of a paper, which the HTML of a list would repeat sixty times; islands/reader/page-marks.ts handles them.
import { headWords } from '#words';
import { listLabels } from '../islands/reader/mark-labels.ts';

/** Called late: the words of the reader's language are loaded after this script. */
const html = () =>
  Object.entries(listLabels())
    .map(([mark, label]) => `<button type=button data-keep=${mark}>${label}</button> `)
    .join('');
const menu = () => `<button type=button data-menu aria-label="${headWords.more}">⋯</button>`;
const more = () =>
  `<label class=more><input type=checkbox class=unseen>${headWords.abstract}</label> `;

customElements.define(
  'save-buttons',
  class extends HTMLElement {
    connectedCallback() {
      // A filter may move its paper within the list.
      const paper = this.closest('.paper');
      this.innerHTML ||= (paper ? more() : '') + html() + menu();
      // Sixty buttons "Save" say by it which paper is meant.
      this.role = 'group';
      this.ariaLabel = paper?.querySelector('h2, h3').textContent;
    }
  },
);
