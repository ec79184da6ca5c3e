/** Makes an OPML file of the feeds that a reader ticks on `/subscribe/`; the HTML is pages/subscribe.astro. */
import { noticeWords, subscribeWords } from '#words';
import { say } from '../words/message.ts';
import { download } from './download.ts';
import { textAt } from './other-page.ts';

class OpmlChooser extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const count = () => {
      const { length } = this.chosen();
      if (button) button.disabled = length === 0;
      this.tell(say(subscribeWords.chosen, { n: length }));
    };
    this.addEventListener('change', count);
    button?.addEventListener('click', () => void this.download());
    // Browsers restore ticks.
    count();
  }

  private chosen(): string[] {
    const ticked = this.querySelectorAll<HTMLInputElement>('input:checked');
    return [...ticked].map(({ value }) => value);
  }

  private async download(): Promise<void> {
    const chosen = new Set(this.chosen());
    const file = await textAt(this.dataset.opml ?? '');
    if (file === null) return this.tell(noticeWords.notLoaded);
    const opml = new DOMParser().parseFromString(file, 'application/xml');
    for (const outline of opml.querySelectorAll('outline[xmlUrl]')) {
      if (chosen.has(outline.getAttribute('xmlUrl') ?? '')) continue;
      outline.nextSibling?.remove();
      outline.remove();
    }
    download('topics.opml', 'text/x-opml', new XMLSerializer().serializeToString(opml));
    this.tell(say(subscribeWords.downloaded, { n: chosen.size }));
  }

  private tell(words: string): void {
    this.querySelector('[role="status"]')?.replaceChildren(words);
  }
}

customElements.define('opml-chooser', OpmlChooser);
