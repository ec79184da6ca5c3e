/** `words.json` of a language, which compile/other-languages.ts writes and such readers' browsers fetch. */

import { languageAddress } from '../../site.ts';
import type { Message } from '../../words/message.ts';

interface SpokenLanguage {
  code: string;
  locale: string;
  direction: string;
}

export interface WordsFile {
  language: SpokenLanguage;
  /** The language of the pages that are there once. */
  from: SpokenLanguage;
  /** In the language itself. */
  offered: string;
  read: string;
  close: string;
  /** Messages of `from` that pages show, and what the language says for each. */
  messages: [from: Message, own: Message][];
}

export const wordsName = 'words.json';

export async function wordsIn(code: string): Promise<WordsFile | null> {
  const response = await fetch(languageAddress(code) + wordsName).catch(() => null);
  return response?.ok ? await response.json() : null;
}
