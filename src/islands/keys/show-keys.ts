import { keyWords, listWords } from '#words';
import { say } from '../../words/message.ts';
import { newDialog } from '../dialog.ts';
import { isSeeingOn, switchSeeing } from '../reader/watch-seen.ts';
import { ownKeys, setKeys } from './offer-keys.ts';
import styles from './show-keys.css?inline';

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
  const dialog = newDialog(listWords.keys, 'keys', styles);
  const { keys, areOn } = ownKeys();
  const list = document.createElement('dl');
  const fields = meanings.map((meaning, at) => {
    const field = document.createElement('input');
    field.value = keys[at] ?? '';
    field.maxLength = 1;
    field.ariaLabel = say(keyWords.key, { meaning });
    field.addEventListener('focus', () => field.select());
    field.addEventListener('change', () => changeKey(field, at, fields));
    const term = document.createElement('dt');
    term.append(field);
    list.append(term, Object.assign(document.createElement('dd'), { textContent: meaning }));
    return field;
  });
  dialog.append(
    list,
    newSwitch(keyWords.on, areOn, (isOn) => setKeys(ownKeys().keys, isOn)),
    newSwitch(keyWords.seeing, isSeeingOn(), switchSeeing),
  );
  dialog.showModal();
}

/** Takes a letter that no other action has; otherwise the field gets its own back. */
function changeKey(field: HTMLInputElement, at: number, fields: HTMLInputElement[]): void {
  const chosen = fields.map(({ value }) => value);
  const isFree = /^\S$/.test(field.value) && new Set(chosen).size === fields.length;
  if (isFree) setKeys(chosen.join(''), ownKeys().areOn);
  else field.value = ownKeys().keys[at] ?? '';
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
