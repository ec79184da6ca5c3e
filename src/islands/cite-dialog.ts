import { download } from './download.ts';

/** The citations of a paper, to copy or download. The HTML is components/CiteDialog.astro. */
class CiteDialog extends HTMLElement {
  connectedCallback(): void {
    const open = this.querySelector<HTMLButtonElement>('.open');
    const dialog = this.querySelector('dialog');
    if (!open || !dialog) return;
    open.hidden = false;
    this.querySelector('.files')?.remove();
    open.addEventListener('click', () => dialog.showModal());
    dialog.addEventListener('click', (event) => {
      // Only a click on the backdrop has the dialog itself as its target.
      if (event.target === dialog) dialog.close();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]'))
      button.addEventListener('click', () => void this.copy(button));
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[download]'))
      link.addEventListener('click', (event) => {
        event.preventDefault();
        void this.download(link);
      });
  }

  /** Where the browser refuses to copy, the text is selected. */
  private async copy(button: HTMLButtonElement): Promise<void> {
    const section = button.closest('section');
    const text = section?.querySelector('pre');
    if (!section || !text) return;
    const { ariaLabel: format } = section;
    try {
      await navigator.clipboard.writeText(`${text.textContent}\n`);
      this.confirm(button, 'Copied', `${format} copied`);
    } catch {
      getSelection()?.selectAllChildren(text);
      this.confirm(button, 'Selected', `${format} is selected: press Ctrl or Cmd and C`);
    }
  }

  /** A browser's own download bypasses the service worker, and fails silently without a network. */
  private async download(link: HTMLAnchorElement): Promise<void> {
    const section = link.closest('section');
    const text = section?.querySelector('pre');
    if (!section || !text) return;
    const name = link.pathname.slice(link.pathname.lastIndexOf('/') + 1);
    try {
      const response = await fetch(link.href);
      if (!response.ok) throw new Error(response.statusText);
      download(name, 'text/plain', await response.text());
    } catch {
      download(name, 'text/plain', `${text.textContent}\n`);
      this.announce(`${section.ariaLabel} without the abstract: the complete file needs a network`);
    }
  }

  private confirm(button: HTMLButtonElement, label: string, aloud: string): void {
    this.announce(aloud);
    button.textContent = label;
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2000);
  }

  private announce(text: string): void {
    const status = this.querySelector('.status');
    if (status) status.textContent = text;
  }
}

customElements.define('cite-dialog', CiteDialog);
