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

  private say(button: HTMLButtonElement, label: string, aloud: string): void {
    const status = this.querySelector('.status');
    if (status) status.textContent = aloud;
    button.textContent = label;
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2000);
  }
}

customElements.define('cite-dialog', CiteDialog);
