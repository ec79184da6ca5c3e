// "Save", "Mark as read" and "Hide" for the paper around them: made here, since a list would repeat them sixty times.
// islands/reader/save-buttons.ts answers them.

const html =
  '<button type="button" data-keep="saved">Save</button> ' +
  '<button type="button" data-keep="read">Mark as read</button> ' +
  '<button type="button" data-keep="hidden">Hide</button>';

customElements.define(
  'save-buttons',
  class extends HTMLElement {
    connectedCallback() {
      // A filter may move its paper within the list.
      if (!this.hasChildNodes()) this.innerHTML = html;
    }
  },
);
