/** The dialog that names keys, changes them and turns them off. */
import { headWords, keyWords, listWords, noticeWords } from '#words';
import { say } from '../../words/message.ts';
import { newDialog } from '../dialog.ts';
import { element } from '../element.ts';
import { isSeeingOn, switchSeeing } from '../reader/watch-seen.ts';
import { ownKeys, setKeys } from './own-keys.ts';

const meanings = [
  keyWords.j,
  keyWords.k,
  keyWords.o,
  headWords.save,
  headWords.hide,
  headWords.markAsRead,
  noticeWords.undo,
  headWords.abstract,
  headWords.search,
  listWords.keys,
  keyWords.n,
  listWords.onMap,
];

/** A dialog that names the keys, to change or turn off, and whether papers that scroll past are seen. */
export function showKeys(): void {
  const dialog = newDialog(listWords.keys, 'keys');
  const { keys, areOn } = ownKeys();
  const list = element('dl', {});
  const fields = meanings.map((meaning, at) => {
    const field = element('input', {
      value: keys[at] ?? '',
      maxLength: 1,
      ariaLabel: say(keyWords.key, { meaning }),
      onfocus: () => field.select(),
      onchange: () => changeKey(field, at, fields),
    });
    list.append(element('dt', {}, field), element('dd', {}, meaning));
    return field;
  });
  dialog.append(
    list,
    newSwitch(keyWords.on, areOn, (isOn) => setKeys(ownKeys().keys, isOn)),
    newSwitch(keyWords.seeing, isSeeingOn(), switchSeeing),
  );
  dialog.showModal();
}

function changeKey(field: HTMLInputElement, at: number, fields: HTMLInputElement[]): void {
  const chosen = fields.map(({ value }) => value);
  const isFree = /^\S$/.test(field.value) && new Set(chosen).size === fields.length;
  if (isFree) setKeys(chosen.join(''), ownKeys().areOn);
  else field.value = ownKeys().keys[at] ?? '';
}

function newSwitch(text: string, checked: boolean, change: (isOn: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', checked, onchange: () => change(box.checked) });
  return element('label', { className: 'tick' }, box, text);
}
