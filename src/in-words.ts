/** What is said, in the language of this build. */
import * as words from '#words';
import type { Said } from './said.ts';
import { textOf } from './text-of-said.ts';

export function inWords(said: Said): string {
  return textOf(said, words);
}
