/** The texts of pages (`messages-in-html.ts`) in the language of a table. Apart, since scripts of lists need none of it. */
import { countWords } from '#words';
import { counted, inDigits, percent } from './counted.ts';
import { daySpan, longDay, plainDay, shortDay } from './dates.ts';
import type { PageText, Values } from './messages-in-html.ts';
import { say } from './words/message.ts';
import type { Message } from './words/schema.ts';

const ways: Record<string, (...values: never[]) => string> = {
  ...{ longDay, shortDay, plainDay, daySpan, counted, percent },
  facts: (...texts: string[]) => texts.join(' · '),
  row: (...texts: string[]) => texts.join(countWords.between),
};

/** In the language of the table, which `#words` speaks. */
export function textOf(text: PageText, table: object): string {
  const value = evaluated(text, table);
  return typeof value === 'number' ? inDigits(value) : value;
}

function evaluated(text: PageText, table: object): string | number {
  if (!Array.isArray(text)) return text;
  const [first, ...values] = text;
  const name = String(first);
  const way = ways[name];
  if (way) return way(...(values.map((value) => evaluated(value as PageText, table)) as never[]));
  return say(messageAt(name, table), textsOf(values[0] as Values | undefined, table));
}

export function textsOf(values: Values = {}, table: object): Record<string, string | number> {
  const texts = Object.entries(values).map(([name, value]) => [name, evaluated(value, table)]);
  return Object.fromEntries(texts);
}

/** `"paperWords.votes"` → the message; a key that the table has not stays itself. */
export function messageAt(key: string, table: object): Message {
  // A module's table is no instance of Object.
  const at = (node: unknown, part: string) =>
    typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined;
  return (key.split('.').reduce(at, table as unknown) as Message | undefined) ?? key;
}
