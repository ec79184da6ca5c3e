/** Focus goes to the search field when a button disappears; a pointer moves none. */

/** Whether a click came from a key. With a pointer the focus stays, or a phone would open its keyboard. */
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
