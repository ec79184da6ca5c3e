/** A text of a page, in the language of this build. */
import * as words from '#words';
import type { PageText } from './messages-in-html.ts';
import { textOf } from './page-text.ts';

export function inWords(text: PageText): string {
  return textOf(text, words);
}
