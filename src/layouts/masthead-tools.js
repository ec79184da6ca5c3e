// The search field and the theme buttons (kept by reader.js), made while the page is read, so that nothing moves.
import { headWords } from '#words';

const themes = [
  {
    value: 'auto',
    name: headWords.themeOfSystem,
    sign: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 1.5a6.5 6.5 0 1 0 0 13z',
  },
  {
    value: 'day',
    name: headWords.day,
    sign: 'M8 4.8a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 0 0 0-6.4zM8 .8v2M8 13.2v2M.8 8h2M13.2 8h2M2.9 2.9l1.4 1.4M11.7 11.7l1.4 1.4M2.9 13.1l1.4-1.4M11.7 4.3l1.4-1.4',
  },
  {
    value: 'night',
    name: headWords.night,
    sign: 'M13.6 10.2A6.2 6.2 0 0 1 5.8 2.4A6.2 6.2 0 1 0 13.6 10.2z',
  },
];

const icon = (sign) =>
  `<svg viewBox="0 0 16 16" width=16 height=16 aria-hidden=true><path d="${sign}"/></svg>`;

const html = (search) => `<search>
  <form action=${search} data-search>
    <label class=unseen for=masthead-search>${headWords.searchThePapers}</label>
    <input id=masthead-search name=q type=search placeholder="${headWords.search}" autocomplete=off>
    ${icon('M6.7 1.7a5 5 0 1 0 0 10a5 5 0 1 0 0-10zM10.4 10.4l4 4')}
    <kbd aria-hidden=true>Ctrl K</kbd>
  </form>
</search>
<fieldset class=themes>
  <legend class=unseen>${headWords.theme}</legend>
  ${themes
    .map(
      ({ value, name, sign }) =>
        `<button type=button data-choose=theme value=${value} aria-pressed=false title="${name}">${icon(sign)}<span class=unseen>${name}</span></button>`,
    )
    .join('')}
</fieldset>`;

customElements.define(
  'masthead-tools',
  class extends HTMLElement {
    connectedCallback() {
      this.innerHTML = html(this.dataset.search);
    }
  },
);
