/**
 * Opens the search dialog from the masthead's field or with Ctrl/Cmd-K. The dialog is fetched when a reader
 * first turns to the field, or presses the keys; until then this is all that a page pays for search.
 */
export function offerSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search] input');
  if (!field) return;
  addEventListener('keydown', (event) => {
    if (!isHotkey(event)) return;
    event.preventDefault();
    const { activeElement } = document;
    // What is typed before the dialog is there goes into the field, and from there into it.
    field.focus();
    openFrom(field, activeElement);
  });
  field.addEventListener('focus', fetchDialog, { once: true });
  field.addEventListener('pointerenter', fetchDialog, { once: true });
  field.addEventListener('click', () => openFrom(field, field));
  field.addEventListener('input', () => openFrom(field, field));
}

function isHotkey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/** The dialog gives the focus back to `from` when it closes. */
async function openFrom(field: HTMLInputElement, from: Element | null): Promise<void> {
  const dialog = await fetchDialog();
  // The field is a form, too, which leads to the search's page.
  if (!dialog) return;
  if (from instanceof HTMLElement && from !== field) {
    field.blur();
    from.focus();
  }
  dialog.showDialog(field.value);
  field.value = '';
}

/** Null: it is out of reach, and may be asked for again. */
function fetchDialog() {
  return import('./show-dialog.tsx').catch(() => null);
}
