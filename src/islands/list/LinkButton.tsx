import type { ComponentChildren } from 'preact';
import { byKeyboard, focusField } from './focus.ts';

interface Props {
  onClick: () => void;
  class?: string;
  children: ComponentChildren;
}

/** A button that disappears when it is used: a key's focus moves on to the search field. */
export function LinkButton({ onClick, class: className = 'link-button', children }: Props) {
  return (
    <button
      type="button"
      class={className}
      onClick={(event) => {
        if (byKeyboard(event)) focusField(event.currentTarget);
        onClick();
      }}
    >
      {children}
    </button>
  );
}
