import { render } from 'preact';
import { element } from '../element.ts';
import { SearchDialog } from './SearchDialog.tsx';
import styles from './search.css?url';

let host: HTMLElement | null = null;

/** Opens the search dialog; does nothing while it is open. */
export function showDialog(text: string): void {
  if (host) return;
  const opened = element('div', {});
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
await new Promise((done) =>
  document.head.append(
    element('link', { rel: 'stylesheet', href: styles, onload: done, onerror: done }),
  ),
);
