/** The frame of dialogs: opening, closing, focus. */
import { noticeWords, siteWords } from '#words';
import { say } from '../words/message.ts';
import styles from './dialog.css?inline';
import { element } from './element.ts';
import { closeOffer } from './notice.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** Opens a dialog with a heading and "Close". What is done in it is told by notices. */
export function openDialog(title: string, name: string, ...contents: Node[]): HTMLDialogElement {
  const made = emptyDialog(`sheet-dialog ${name}`);
  made.setAttribute('aria-labelledby', `${name}-title`);
  made.innerHTML = `<header class="tools"><h2 id="${name}-title"></h2>
    <form method="dialog"><button>${noticeWords.close}</button></form></header>`;
  made.querySelector('h2')?.append(title);
  made.append(...contents);
  made.showModal();
  return made;
}

/** A dialog that a press outside closes, and that is removed when it closes. */
export function emptyDialog(className: string): HTMLDialogElement {
  closeOffer();
  const made = element('dialog', { className, closedBy: 'any' });
  made.addEventListener('close', () => made.remove());
  document.body.append(made);
  return made;
}

/** `of`: what it belongs to, where others have the same text. */
export function dialogButton(text: string, press: () => void, of = ''): HTMLButtonElement {
  const ariaLabel = of ? say(siteWords.labelled, { label: text, name: of }) : text;
  return element('button', { type: 'button', ariaLabel, onclick: press }, text);
}

/** Copies a text. If the browser refuses, selects it where it is shown and answers false. */
export async function copied(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}
