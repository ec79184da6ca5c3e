/**
 * Opens the search dialog from the masthead's field or with Ctrl/Cmd-K. The dialog is fetched when a reader
 * first turns to the field, or presses the keys; until then this is all that a page pays for search.
 */
export function offerSearch(): void {
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (event.shiftKey || event.altKey) return;
    event.preventDefault();
    open('');
  });
  for (const field of document.querySelectorAll<HTMLInputElement>('[data-search] input')) {
    field.addEventListener('focus', fetchDialog, { once: true });
    field.addEventListener('pointerenter', fetchDialog, { once: true });
    field.addEventListener('click', () => openFrom(field));
    field.addEventListener('input', () => openFrom(field));
  }
}

/** What is typed before the dialog is there goes into it. */
async function openFrom(field: HTMLInputElement): Promise<void> {
  const { showDialog } = await fetchDialog();
  showDialog(field.value);
  field.value = '';
}

async function open(text: string): Promise<void> {
  const { showDialog } = await fetchDialog();
  showDialog(text);
}

function fetchDialog() {
  return import('./show-dialog.tsx');
}
