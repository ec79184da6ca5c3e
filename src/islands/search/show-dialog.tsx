import { render } from 'preact';
import { SearchDialog } from './SearchDialog.tsx';

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
