// The buttons of a paper, which a list would repeat sixty times; islands/reader/save-buttons.ts answers them.
import { headWords } from '#words';

const button = (mark, name) => `<button type=button data-keep=${mark}>${name}</button> `;
const html =
  button('saved', headWords.save) +
  button('read', headWords.markAsRead) +
  button('hidden', headWords.hide);
const more = `<label class=more><input type=checkbox class=unseen>${headWords.abstract}</label> `;

customElements.define(
  'save-buttons',
  class extends HTMLElement {
    connectedCallback() {
      // A filter may move its paper within the list.
      this.innerHTML ||= (this.closest('.paper') ? more : '') + html;
    }
  },
);
