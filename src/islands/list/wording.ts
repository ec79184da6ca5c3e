/** The status of a list in words, and quoting a query. */
import { listWords } from '#words';
import { counted } from '../../counted.ts';
import { say } from '../../words/message.ts';

/** `"62 papers"`, `"First 50 of 1,212 papers"`, `"12 of 1,212 papers"`, `"None of 62 papers match"` */
export function listStatus(
  {
    shown,
    isFirstPage,
    isLoading,
  }: {
    shown: { length: number };
    isFirstPage: boolean;
    /** Search has been asked. */
    isLoading: boolean;
  },
  total: number,
): string {
  const left = shown.length;
  if (left === total) return counted(total);
  const numbers = { shown: left, n: total };
  if (isLoading) return say(listWords.looking, { papers: counted(total) });
  if (isFirstPage) return say(listWords.firstShown, numbers);
  return say(left === 0 ? listWords.noneShown : listWords.shown, numbers);
}

/** Characters of a query that are repeated in messages, where a pasted abstract would be too long. */
const mostRepeated = 80;

/** `hallucination` → `“hallucination”`. A text that has quotation marks gets no more; a long one is cut after a word. */
export function inQuotes(text: string): string {
  const whole = [...text];
  const cut = whole
    .slice(0, mostRepeated)
    .join('')
    .replace(/\s+\S*$/, '');
  const shown = whole.length > mostRepeated ? `${cut}…` : text;
  return text.includes('"') ? shown : say(listWords.quoted, { text: shown });
}
