/** Buttons of islands; where the focus goes when a button disappears. */
import type { ComponentChildren, ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { siteWords } from '#words';
import { say } from '../words/message.ts';

export function Button({ link, ...props }: ComponentProps<'button'> & { link?: boolean }) {
  return <button type="button" class={link ? 'link-button' : 'control'} {...props} />;
}

/** A button whose accessible name says which item it belongs to, where others have the same label: "Remove: On Kites". */
export function ButtonOf({
  label,
  of,
  ...props
}: ComponentProps<'button'> & { label: string; of: string }) {
  return (
    <button type="button" aria-label={say(siteWords.labelled, { label, name: of })} {...props}>
      {label}
    </button>
  );
}

/** On a narrow screen, opens and closes the tools of the class `further` beside it: islands/list/list.css. */
export function MoreTools({ label }: { label: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-label={label}
      onClick={() => setOpen(!isOpen)}
    >
      ⋯
    </button>
  );
}

/** A button that disappears when it is used; if a key pressed it, the focus moves to the search field. */
export function LinkButton(props: { onClick: () => void; children: ComponentChildren }) {
  const press = (event: MouseEvent & { currentTarget: Element }) => {
    if (byKeyboard(event)) focusField(event.currentTarget);
    props.onClick();
  };
  return <Button link {...props} onClick={press} />;
}

/** Whether a click came from a key. Only then does the focus move: with a pointer, a phone would open its keyboard. */
export function byKeyboard({ detail }: MouseEvent): boolean {
  return detail === 0;
}

/** Focuses the search field of the dialog or page around an element. */
export function focusField(beside: Element): void {
  beside
    .closest('dialog, main')
    ?.querySelector<HTMLElement>('input:is([type="search"], [role="combobox"])')
    ?.focus();
}
