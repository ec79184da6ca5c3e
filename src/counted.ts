/** Numbers in words: "1 paper", "< 1%", "A, B and 2 others"; quoting a query. */
import { countWords, language, listWords } from '#words';
import { lazy } from './memoised.ts';
import { say } from './words/message.ts';

/** `1` → `"1 paper"`, `13706` → `"13,706 papers"`. */
export function counted(papers: number): string {
  return say(countWords.paper, { n: papers });
}

/** `13706` → `"13,706"`. */
export function inDigits(count: number): string {
  return say('{n}', { n: count });
}

const share = lazy(() => new Intl.NumberFormat(language.locale, { style: 'percent' }));

/** `(3, 62)` → `"5%"`; what is there but rounds to nothing is `"< 1%"`. */
export function percent(part: number, whole: number): string {
  const of = whole === 0 ? 0 : part / whole;
  return of > 0 && of < 0.01 ? `< ${share().format(0.01)}` : share().format(of);
}

/** Between two sentences: nothing behind the full-width stop of Chinese and Japanese, which has its space within. */
export const sentenceGap = /^(ja|zh)/.test(language.code) ? '' : ' ';

const list = lazy(() => new Intl.ListFormat(language.locale));

/** The contents of an element: `[a, b, c]` → `[a, ", ", b, " and ", c]` */
export function listed<Thing>(
  things: Thing[],
  textOf: (thing: Thing) => string = (thing) => (typeof thing === 'string' ? thing : ''),
): (Thing | string)[] {
  // "and" may depend on what follows: Spanish e before Iglesias, in Hebrew a letter of the next word.
  const texts = things.map((thing) => withoutTags(textOf(thing)));
  let at = 0;
  return list()
    .formatToParts(texts)
    .flatMap(({ type, value }) => (type === 'element' ? (things[at++] ?? []) : value));
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/g, '') || '1';
}

/** The same without "and": `[a, b, c]` → `[a, ", ", b, ", ", c]` */
export function sideBySide<Thing>(things: Thing[]): (Thing | string)[] {
  return things.flatMap((thing, at) => (at === 0 ? [thing] : [countWords.between, thing]));
}

/** `(["A", "B", "C", "D", "E"], 3)` → `"A, B, C and 2 others"`; where one would be left out, all are named. */
export function named(names: string[], most: number): string {
  const more = names.length - most;
  return listed(
    more <= 1 ? names : [...names.slice(0, most), say(countWords.more, { n: more })],
  ).join('');
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
