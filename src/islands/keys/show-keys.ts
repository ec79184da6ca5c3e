import { keyWords, noticeWords } from '#words';
import { say } from '../../words/message.ts';
import { isSeeingOn, switchSeeing } from '../reader/watch-seen.ts';
import { ownKeys, setKeys } from './offer-keys.ts';

/** In the order of `firstKeys`. */
const meanings = [
  keyWords.j,
  keyWords.k,
  keyWords.o,
  keyWords.s,
  keyWords.x,
  keyWords.r,
  keyWords.u,
  keyWords.e,
  keyWords.search,
  keyWords.help,
  keyWords.n,
];

/** A dialog that names the keys, to change or turn off, and whether papers that scroll past are seen. */
export function showKeys(): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.ariaLabel = keyWords.title;
  dialog.setAttribute('closedby', 'any');
  const list = document.createElement('dl');
  const { keys, areOn } = ownKeys();
  const fields = meanings.map((meaning, at) => {
    const field = document.createElement('input');
    field.value = keys[at] ?? '';
    field.maxLength = 1;
    field.ariaLabel = say(keyWords.key, { meaning });
    const term = document.createElement('dt');
    term.append(field);
    list.append(term, Object.assign(document.createElement('dd'), { textContent: meaning }));
    return field;
  });
  const all = newSwitch(keyWords.on, areOn, (isOn) => setKeys(ownKeys().keys, isOn));
  for (const [at, field] of fields.entries()) {
    field.addEventListener('focus', () => field.select());
    field.addEventListener('change', () => {
      const chosen = fields.map(({ value }) => value);
      const isFree = /^\S$/.test(field.value) && new Set(chosen).size === fields.length;
      if (isFree) setKeys(chosen.join(''), ownKeys().areOn);
      else field.value = ownKeys().keys[at] ?? '';
    });
  }
  const close = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'control',
    textContent: noticeWords.close,
    onclick: () => dialog.close(),
  });
  const seeing = newSwitch(keyWords.seeing, isSeeingOn(), switchSeeing);
  dialog.append(list, all, seeing, close);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}

function newSwitch(text: string, isOn: boolean, change: (isOn: boolean) => void): HTMLElement {
  const label = document.createElement('label');
  const box = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    checked: isOn,
    onchange: () => change(box.checked),
  });
  label.append(box, ` ${text}`);
  return label;
}
