// Makes the mark buttons of a paper in every list, and on its page; islands/reader/page-marks.ts answers them, and shows what is marked.
import { headWords } from '#words';
import { listLabels } from '../islands/reader/mark-labels.ts';
import { titleText } from '../islands/row.ts';

/** Called late: the words of the reader's language are loaded after this script. */
const html = (sets) => {
  const labels = listLabels();
  return (sets?.split(' ') ?? Object.keys(labels))
    .map((mark) => `<button type=button data-keep=${mark}>${labels[mark] ?? ''}</button> `)
    .join('');
};
const menu = () => `<button type=button data-menu aria-label="${headWords.more}">⋯</button>`;
const more = () =>
  `<label class=more><input type=checkbox class=unseen>${headWords.abstract}</label> `;

customElements.define(
  'save-buttons',
  class extends HTMLElement {
    connectedCallback() {
      // A filter may move its paper within the list.
      const { sets } = this.dataset;
      const paper = this.closest('.paper, [role="row"]');
      this.innerHTML ||=
        (paper && !sets ? more() : '') + html(sets) + (this.closest('dialog') ? '' : menu());
      // Sixty buttons "Save" say by it which paper is meant.
      this.role = 'group';
      const title = paper?.querySelector('h2, h3');
      this.ariaLabel = title && titleText(title);
      this.dispatchEvent(new Event('save-buttons', { bubbles: true }));
    }
  },
);
