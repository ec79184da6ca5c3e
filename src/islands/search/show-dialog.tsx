import { render } from 'preact';
import { SearchDialog } from './SearchDialog.tsx';
import styles from './search.css?url';

let host: HTMLElement | null = null;

/** Opens the search over the page; a second call while it is open does nothing. */
export function showDialog(text: string): void {
  if (host) return;
  const opened = document.createElement('div');
  host = opened;
  document.body.append(opened);
  const close = () => {
    render(null, opened);
    opened.remove();
    host = null;
  };
  render(<SearchDialog text={text} onClose={close} />, opened);
}

/** Imported as other styles are, they would stand in every page. The dialog opens once they are there, or cannot be had. */
await new Promise((done) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  link.onload = done;
  link.onerror = done;
  document.head.append(link);
});
