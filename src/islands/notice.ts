/** The line at the foot of the window: read aloud, how long it stays, where the focus goes then. */
import { noticeWords } from '#words';
import { element } from './element.ts';

export type Action = { text: string; href: string } | { text: string; press: () => void };

export const loadAgain: Action = { text: noticeWords.loadAgain, press: () => location.reload() };

/** Milliseconds that a notice with something to press stays, unless the reader is on it. */
const stay = 12_000;
/** Milliseconds until a screen reader has noticed a new status: it reads aloud only what is added from then on. */
const noticed = 100;
let timer: ReturnType<typeof setTimeout> | undefined;
/** What had the focus after what the notice tells of; it gets it again from a button that goes away. */
let focused: Element | null = null;

/** Shows a line at the foot of the window and has it read aloud; a later one takes its place. */
export function showNotice(text: string, ...actions: Action[]): void {
  // Below an open dialog it would be out of reach. The offer of another language is in that language, its button too.
  const place = document.querySelector('dialog:modal') ?? document.body;
  const old = document.querySelector<HTMLElement>('.notice');
  const stays = old?.parentElement === place && old.lang === '';
  if (!stays) old?.remove();
  const notice = stays ? old : newNotice(place);
  const words = element('span', { className: 'row' }, `${text} `);
  for (const action of actions) words.append(elementOf(action), ' ');
  setTimeout(() => notice.firstElementChild?.replaceChildren(words), noticed);
  // In a frame a row that leaves passes its focus on.
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (!notice.matches(':focus-within')) focused = document.activeElement;
    }),
  );
  clearTimeout(timer);
  if (actions.some((action) => 'press' in action)) timer = setTimeout(closeUnlessUsed, stay);
}

/** Closes a notice with a button, such as Undo, before something else is shown. */
export function closeOffer(): void {
  if (document.querySelector('.notice p button')) closeNotice();
}

export function closeNotice(): void {
  const notice = document.querySelector('.notice');
  const byKeyboard = notice?.querySelector(':focus-visible');
  notice?.remove();
  if (byKeyboard && focused instanceof HTMLElement) focused.focus();
}

function closeUnlessUsed(): void {
  if (document.querySelector('.notice:is(:hover, :focus-within)'))
    timer = setTimeout(closeUnlessUsed, stay);
  else closeNotice();
}

function elementOf(action: Action): HTMLElement {
  if ('href' in action) return element('a', { className: 'touch', href: action.href }, action.text);
  return newButton(action.text, action.press);
}

function newNotice(place: Element): Element {
  const status = element('p', { role: 'status' });
  const close = newButton(noticeWords.close, closeNotice);
  const notice = element('div', { className: 'notice' }, status, close);
  place.append(notice);
  return notice;
}

function newButton(text: string, press: () => void): HTMLButtonElement {
  return element('button', { type: 'button', onclick: press }, text);
}
