/** "Cite": a dialog with the paper in every format, to copy or download, made from what its page says. */
import { citationsOf } from '../publish/citations/citations.ts';
import { cited } from '../publish/exports/list-exports.ts';
import { paperInPage } from '../publish/machine-readable/paper-in-page.ts';
import styles from './cite-dialog.css?inline';
import { download } from './download.ts';

const formats = [
  { name: 'BibTeX', key: 'bibtex', ending: 'bib' },
  { name: 'RIS', key: 'ris', ending: 'ris' },
  { name: 'APA-like', key: 'apa' },
  { name: 'CSL-JSON', key: 'csl' },
  { name: 'Markdown link', key: 'markdown' },
] as const;

const sheet = new CSSStyleSheet();

type PageFacts = NonNullable<ReturnType<typeof paperInPage>>;

/** Without `page`, of the paper whose page this is. */
export function showCiteDialog(page?: PageFacts): void {
  const of = page ?? paperInPage(document.head.innerHTML);
  if (!of) return;
  const dialog = citeDialog(of);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}

function citeDialog(page: PageFacts): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'cite-dialog';
  made.setAttribute('aria-labelledby', 'cite-title');
  made.innerHTML = `<header><h2 id="cite-title">Cite this paper</h2>
    <form method="dialog"><button>Close</button></form></header>
    <p role="status" class="status"></p>`;
  made.querySelector('.status')?.before(...sections(made, page));
  // Only a click on the backdrop has the dialog itself as its target.
  made.addEventListener('click', ({ target }) => target === made && made.close());
  document.body.append(made);
  if (sheet.cssRules.length === 0) {
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
  }
  return made;
}

function sections(within: HTMLElement, page: PageFacts): HTMLElement[] {
  const citations = citationsOf(...cited(page.record), page.address);
  return formats.map(({ name, key, ...format }) => {
    const text = citations[key];
    const section = document.createElement('section');
    section.ariaLabel = name;
    const bar = document.createElement('div');
    bar.className = 'bar';
    const heading = document.createElement('h3');
    heading.textContent = name;
    bar.append(heading);
    if ('ending' in format)
      bar.append(
        button('Download', `Download ${name}`, () =>
          download(`${page.record.id}.${format.ending}`, 'text/plain', text),
        ),
      );
    const shown = document.createElement('pre');
    shown.tabIndex = 0;
    shown.textContent = text.trim();
    const copy = button('Copy', `Copy ${name}`, async () => {
      const done = await copied(text, shown);
      within
        .querySelector('.status')
        ?.replaceChildren(done ? `${name} copied` : `${name} is selected: press Ctrl or Cmd and C`);
      copy.textContent = done ? 'Copied' : 'Selected';
      setTimeout(() => copy.replaceChildren('Copy'), 2000);
    });
    bar.append(copy);
    section.append(bar, shown);
    return section;
  });
}

function button(text: string, label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.ariaLabel = label;
  made.addEventListener('click', press);
  return made;
}

/** Where the browser refuses to copy, the text is selected. */
async function copied(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(`${text.trim()}\n`);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}
