/** A button of islands. */
import type { ComponentChildren, ComponentProps } from 'preact';
import { byKeyboard, focusField } from './list/focus.ts';

export function Button({ link, ...props }: ComponentProps<'button'> & { link?: boolean }) {
  return <button type="button" class={link ? 'link-button' : 'control'} {...props} />;
}

/** A button that disappears when it is used: a key's focus moves on to the search field. */
export function LinkButton(props: { onClick: () => void; children: ComponentChildren }) {
  const press = (event: MouseEvent & { currentTarget: Element }) => {
    if (byKeyboard(event)) focusField(event.currentTarget);
    props.onClick();
  };
  return <Button link {...props} onClick={press} />;
}
