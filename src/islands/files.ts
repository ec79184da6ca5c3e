/** Files of the site, fetched; parts of other pages; files that were made in the browser, downloaded. */
import { element } from './element.ts';

/** The text at an address of the site; null if it cannot be fetched. */
export async function textAt(address: string): Promise<string | null> {
  const response = await fetch(address).catch(() => null);
  return response?.ok ? response.text().catch(() => null) : null;
}

/** Asks once for each key; again for what could not be had, and was null. */
export function askedOnce<Key, Value>(ask: (key: Key) => Promise<Value | null>) {
  const asked = new Map<Key, Promise<Value | null>>();
  return (key: Key) => {
    const answer = asked.get(key) ?? ask(key);
    asked.set(key, answer);
    void answer.catch(() => null).then((value) => value ?? asked.delete(key));
    return answer;
  };
}

/** The element that `part` matches in a page's HTML. A whole page is not parsed: its styles would break this page's policy. */
export function elementIn(html: string, part: RegExp): Element | null {
  const [found = ''] = part.exec(html) ?? [];
  const { head, body } = new DOMParser().parseFromString(found, 'text/html');
  return head.firstElementChild ?? body.firstElementChild;
}

export function download(name: string, type: string, content: BlobPart): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  element('a', { href, download: name }).click();
  // Some browsers read it only after the reader has chosen a folder.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
