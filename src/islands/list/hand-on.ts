/** A finger or a pointer needs no focus moved, and a phone would open its keyboard for it. */
export function byKeyboard({ detail }: MouseEvent): boolean {
  return detail === 0;
}

/** The button that a key pressed goes away, and its focus with it: to the field that its answers belong to. */
export function handFocusOn(event: MouseEvent): void {
  if (byKeyboard(event) && event.currentTarget instanceof Element) focusField(event.currentTarget);
}

export function focusField(beside: Element): void {
  beside
    .closest('dialog, main')
    ?.querySelector<HTMLElement>('input:is([type="search"], [role="combobox"])')
    ?.focus();
}
