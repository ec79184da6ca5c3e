/**
 * The texts of a page as data: the build writes each in its own language, with the data beside it, from which a browser writes
 * it in the reader's (islands/language/other-language.ts).
 */
import type * as en from '#words';
import { interfaceLanguage, languages } from './site.ts';
import type { Names, TextOf } from './words/message.ts';
import type { Message } from './words/schema.ts';

/** A name, as it is; a number; a message's key and its values, `["paperWords.votes", { n: 3 }]`; or a way to say values, `["longDay", "2025-08-20"]`. */
export type PageText = string | number | MessageData;
interface MessageData extends Array<PageText | Values> {}
export interface Values {
  [name: string]: PageText;
}

type Groups = Omit<typeof en, 'english' | 'language'>;
type KeysOf<Group, Of extends string> = {
  [Name in keyof Group & string]: Group[Name] extends Message
    ? `${Of}.${Name}`
    : `${Of}.${Name}.${keyof Group[Name] & string}`;
}[keyof Group & string];
export type Key = { [Of in keyof Groups & string]: KeysOf<Groups[Of], Of> }[keyof Groups & string];
type At<Group, Path> = Path extends `${infer First}.${infer Rest}`
  ? First extends keyof Group
    ? At<Group[First], Rest>
    : never
  : Path extends keyof Group
    ? Group[Path]
    : never;
type ValuesOf<M> = M extends Message ? { [Name in Names<TextOf<M>>]?: PageText } : never;

/** A message as data. An element that stands in it, one at most, needs no value. */
export function message<K extends Key>(key: K, values?: ValuesOf<At<Groups, K>>): PageText {
  return values ? [key, values as Values] : [key];
}

/** Attributes that say something, and the name of the mark of each. */
export const attributeMarks = {
  'aria-label': 'data-say-label',
  placeholder: 'data-say-placeholder',
  'data-list': 'data-say-list',
};

/**
 * Attributes that tell a browser what an element says, or one of its attributes; none where that is the same in all languages.
 * For the build alone: what scripts say is in the reader's language already, so islands ask `import.meta.env.SSR` first, and
 * no script holds what stands behind it.
 */
export function translatable(
  text: PageText,
  attribute?: keyof typeof attributeMarks,
): Record<string, string> {
  const isForOthers = languages.length > 1 && interfaceLanguage === languages[0];
  if (!isForOthers || !differs(text)) return {};
  const isKey = Array.isArray(text) && text.length === 1;
  const mark = attribute ? attributeMarks[attribute] : 'data-say';
  return { [mark]: isKey ? String(text[0]) : JSON.stringify(text) };
}

function differs(text: PageText | Values): boolean {
  if (!Array.isArray(text)) return typeof text === 'number';
  const [name, ...values] = text;
  return name !== 'facts' || values.some(differs);
}

/** The other way: of an element's attribute. */
export function textInAttribute(attribute: string): PageText {
  return /^[[\d]/.test(attribute) ? JSON.parse(attribute) : [attribute];
}

/** `["facts", a, b]` → `[a, b]`, `"a · b"` → `["a", "b"]`; anything else is one fact. */
export function factsIn(text: PageText): PageText[] {
  if (typeof text === 'string') return text.split(' · ');
  return Array.isArray(text) && text[0] === 'facts' ? text.slice(1).filter(isText) : [text];
}

function isText(value: PageText | Values): value is PageText {
  return typeof value !== 'object' || Array.isArray(value);
}
