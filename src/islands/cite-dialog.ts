import { download } from './download.ts';

/** Opens the citations of a paper, and copies one of them. The HTML is components/CiteDialog.astro. */
class CiteDialog extends HTMLElement {
  connectedCallback(): void {
    const open = this.querySelector<HTMLButtonElement>('.open');
    const dialog = this.querySelector('dialog');
    if (!open || !dialog) return;
    open.hidden = false;
    this.querySelector('.files')?.remove();
    open.addEventListener('click', () => dialog.showModal());
    dialog.addEventListener('click', (event) => {
      // A click on the backdrop falls on the dialog itself.
      if (event.target === dialog) dialog.close();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
      button.addEventListener('click', () => void this.copy(button));
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[download]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        void this.download(link);
      });
    }
  }

  /** Confirms on the button and aloud; where the browser refuses, selects the text to copy by hand. */
  private async copy(button: HTMLButtonElement): Promise<void> {
    const section = button.closest('section');
    const text = section?.querySelector('pre');
    if (!section || !text) return;
    try {
      await navigator.clipboard.writeText(`${text.textContent}\n`);
      this.say(button, 'Copied', `${section.ariaLabel} copied`);
    } catch {
      getSelection()?.selectAllChildren(text);
      this.say(button, 'Selected', `${section.ariaLabel} is selected: press Ctrl or Cmd and C`);
    }
  }

  /** A browser's own download goes past the service worker: without a network nothing would come of it, nor be said. */
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
      this.tell(`${section.ariaLabel} as it stands here; the whole file needs a network`);
    }
  }

  private say(button: HTMLButtonElement, label: string, aloud: string): void {
    this.tell(aloud);
    button.textContent = label;
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2000);
  }

  private tell(aloud: string): void {
    const status = this.querySelector('.status');
    if (status) status.textContent = aloud;
  }
}

customElements.define('cite-dialog', CiteDialog);
