import { render } from 'preact';
import { SearchDialog } from './SearchDialog.tsx';
import styles from './search.css?url';

let host: HTMLElement | null = null;

/** Opens the search dialog; does nothing while it is open. */
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

/** Loaded here, as imported styles would stand in every page. The dialog opens with them, or without if they fail. */
await new Promise((done) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  link.onload = done;
  link.onerror = done;
  document.head.append(link);
});
