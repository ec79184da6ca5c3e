// The search field and the menu of themes (kept by reader.js), made while the page is read, so that nothing moves.
import { headWords } from '#words';

const icon = (sign) =>
  `<svg viewBox="0 0 16 16" width=16 height=16 aria-hidden=true><path d="${sign}"/></svg>`;

const html = (search) => `<search>
  <form action=${search} data-search>
    <label class=unseen for=masthead-search>${headWords.searchThePapers}</label>
    <input id=masthead-search class=control name=q type=search placeholder="${headWords.search}" autocomplete=off>
    ${icon('M6.7 1.7a5 5 0 1 0 0 10a5 5 0 1 0 0-10zM10.4 10.4l4 4')}
    <kbd aria-hidden=true>Ctrl K</kbd>
  </form>
</search>
<div class=theme>
  ${icon('M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 1.5a6.5 6.5 0 1 0 0 13z')}
  <select data-choose=theme aria-label="${headWords.theme}">
    <option value=auto>${headWords.themeOfSystem}</option>
    <option value=day>${headWords.day}</option>
    <option value=night>${headWords.night}</option>
  </select>
</div>`;

customElements.define(
  'masthead-tools',
  class extends HTMLElement {
    connectedCallback() {
      this.innerHTML = html(this.dataset.search);
    }
  },
);
