import { areKeysOn, switchKeys } from './offer-keys.ts';

const meanings: [key: string, meaning: string][] = [
  ['j', 'next paper'],
  ['k', 'previous paper'],
  ['o', 'open it'],
  ['s', 'save it'],
  ['r', 'mark it as read'],
  ['x', 'hide it'],
  ['e', 'show more of its abstract'],
  ['u', 'undo'],
  ['/', 'search'],
  ['?', 'these keys'],
];

/** A dialog that names the keys, and a switch that turns them off. */
export function showKeys(): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.ariaLabel = 'Keys';
  dialog.setAttribute('closedby', 'any');
  const list = document.createElement('dl');
  for (const [key, meaning] of meanings) {
    const name = Object.assign(document.createElement('kbd'), { textContent: key });
    const term = document.createElement('dt');
    term.append(name);
    const text = Object.assign(document.createElement('dd'), { textContent: meaning });
    list.append(term, text);
  }
  const close = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'control',
    textContent: 'Close',
    onclick: () => dialog.close(),
  });
  dialog.append(list, newSwitch(), close);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function newSwitch(): HTMLElement {
  const label = document.createElement('label');
  const box = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    checked: areKeysOn(),
    onchange: () => switchKeys(box.checked),
  });
  label.append(box, ' Keys act on lists');
  return label;
}
