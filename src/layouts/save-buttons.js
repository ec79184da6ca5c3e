// "Save", "Mark as read" and "Hide" for the paper around them: made here, since a list would repeat them sixty times.
// islands/reader/save-buttons.ts answers them.
import { headWords } from '#words';

const button = (mark, name) => `<button type="button" data-keep="${mark}">${name}</button>`;
const html = [
  button('saved', headWords.save),
  button('read', headWords.markAsRead),
  button('hidden', headWords.hide),
].join(' ');

customElements.define(
  'save-buttons',
  class extends HTMLElement {
    connectedCallback() {
      // A filter may move its paper within the list.
      if (!this.hasChildNodes()) this.innerHTML = html;
    }
  },
);
