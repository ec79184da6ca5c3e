/** Ctrl-K and the field in the masthead open the search dialog, which is loaded on first use. */
import { isHalfWritten } from '../keys/keys.ts';

export function offerSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search] input');
  if (!field) return;
  addEventListener('keydown', (event) => {
    if (!isHotkey(event)) return;
    event.preventDefault();
    const { activeElement } = document;
    // Until the dialog has loaded, the field receives what is typed.
    field.focus();
    void openFrom(field, activeElement);
  });
  field.addEventListener('focus', loadDialog, { once: true });
  field.addEventListener('pointerenter', loadDialog, { once: true });
  field.addEventListener('click', () => openFrom(field, field));
  // Not while an input method composes: moving to the dialog's field would interrupt it.
  field.addEventListener('input', (event) => {
    if (!isHalfWritten(event)) void openFrom(field, field);
  });
  field.addEventListener('compositionend', () => openFrom(field, field));
}

function isHotkey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/** When the dialog closes, the focus returns to `from`. */
async function openFrom(field: HTMLInputElement, from: Element | null): Promise<void> {
  const dialog = await loadDialog();
  // If the dialog cannot be loaded, the field's form leads to the search page.
  if (!dialog) return;
  if (from instanceof HTMLElement && from !== field) {
    field.blur();
    from.focus();
  }
  dialog.showDialog(field.value);
  field.value = '';
}

/** Null if it cannot be loaded. */
function loadDialog() {
  return import('./SearchDialog.tsx').catch(() => null);
}
