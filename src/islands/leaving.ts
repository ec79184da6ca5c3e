/** The handler of a button that disappears when it is used: if a key pressed it, the focus moves to what follows its item, or to the field. */
import { byKeyboard, focusField } from './Button.tsx';

export function leaving(press: () => unknown) {
  return (event: MouseEvent & { currentTarget: Element }) => {
    const button = event.currentTarget;
    const item = button.closest('li') ?? button;
    const all = button.closest('dialog, main')?.querySelectorAll<HTMLElement>('a, button, input');
    const follows = (one: Element) => item.compareDocumentPosition(one) === 4;
    const next = [...(all ?? [])].find((one) => follows(one) && one.checkVisibility());
    if (byKeyboard(event)) next ? next.focus() : focusField(button);
    press();
  };
}
