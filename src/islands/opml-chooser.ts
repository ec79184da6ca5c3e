/** Makes an OPML file of the feeds that a reader ticks on `/subscribe/`; the HTML is pages/subscribe.astro. */
import { noticeWords, subscribeWords } from '#words';
import { say } from '../words/message.ts';
import { download, textAt } from './files.ts';

const chooser = document.querySelector<HTMLElement>('opml-chooser');
const button = chooser?.querySelector('button');
chooser?.addEventListener('change', count);
button?.addEventListener('click', () => void make());
// Browsers restore ticks.
count();

function chosen(): string[] {
  const ticked = chooser?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
  return [...ticked].map(({ value }) => value);
}

function count(): void {
  const { length } = chosen();
  if (button) button.disabled = length === 0;
  tell(say(subscribeWords.chosen, { n: length }));
}

async function make(): Promise<void> {
  const wanted = new Set(chosen());
  const file = await textAt(chooser?.dataset.opml ?? '');
  if (file === null) return tell(noticeWords.notLoaded);
  const opml = new DOMParser().parseFromString(file, 'application/xml');
  for (const outline of opml.querySelectorAll('outline[xmlUrl]')) {
    if (wanted.has(outline.getAttribute('xmlUrl') ?? '')) continue;
    outline.nextSibling?.remove();
    outline.remove();
  }
  download('topics.opml', 'text/x-opml', new XMLSerializer().serializeToString(opml));
  tell(say(subscribeWords.downloaded, { n: wanted.size }));
}

function tell(words: string): void {
  chooser?.querySelector('[role="status"]')?.replaceChildren(words);
}
