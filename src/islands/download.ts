/** Downloads a file that was made in the browser. */
import { element } from './element.ts';

export function download(name: string, type: string, content: BlobPart): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  element('a', { href, download: name }).click();
  // Some browsers read it only after the reader has chosen a folder.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
