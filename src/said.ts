/**
 * What a page says, as data: the build writes it in its own language, with the data beside it, and a browser says it in
 * the reader's (islands/language/other-language.ts).
 */
import type * as en from '#words';
import { interfaceLanguage, languages } from './site.ts';
import type { Names, TextOf } from './words/message.ts';
import type { Message } from './words/schema.ts';

/** A name, as it is; a number; a message's key and its values, `["paperWords.votes", { n: 3 }]`; or a way to say values, `["longDay", "2025-08-20"]`. */
export type Said = string | number | Sentence;
interface Sentence extends Array<Said | Values> {}
export interface Values {
  [name: string]: Said;
}

type Groups = Omit<typeof en, 'english' | 'language'>;
type KeysOf<Group, Of extends string> = {
  [Name in keyof Group & string]: Group[Name] extends Message
    ? `${Of}.${Name}`
    : `${Of}.${Name}.${keyof Group[Name] & string}`;
}[keyof Group & string];
type Key = { [Of in keyof Groups & string]: KeysOf<Groups[Of], Of> }[keyof Groups & string];
type At<Group, Path> = Path extends `${infer First}.${infer Rest}`
  ? First extends keyof Group
    ? At<Group[First], Rest>
    : never
  : Path extends keyof Group
    ? Group[Path]
    : never;
type ValuesOf<M> = M extends Message ? { [Name in Names<TextOf<M>>]?: Said } : never;

/** A message as data. An element that stands in it, one at most, needs no value. */
export function said<K extends Key>(key: K, values?: ValuesOf<At<Groups, K>>): Said {
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
export function marked(
  said: Said,
  attribute?: keyof typeof attributeMarks,
): Record<string, string> {
  const isForOthers = languages.length > 1 && interfaceLanguage === languages[0];
  if (!isForOthers || !differs(said)) return {};
  const isKey = Array.isArray(said) && said.length === 1;
  const mark = attribute ? attributeMarks[attribute] : 'data-say';
  return { [mark]: isKey ? String(said[0]) : JSON.stringify(said) };
}

function differs(said: Said | Values): boolean {
  if (!Array.isArray(said)) return typeof said === 'number';
  const [name, ...values] = said;
  return name !== 'facts' || values.some(differs);
}

/** The other way: of an element's attribute. */
export function saidIn(attribute: string): Said {
  return /^[[\d]/.test(attribute) ? JSON.parse(attribute) : [attribute];
}

/** `["facts", a, b]` → `[a, b]`, `"a · b"` → `["a", "b"]`; anything else is one fact. */
export function factsIn(said: Said): Said[] {
  if (typeof said === 'string') return said.split(' · ');
  return Array.isArray(said) && said[0] === 'facts' ? said.slice(1).filter(isSaid) : [said];
}

function isSaid(value: Said | Values): value is Said {
  return typeof value !== 'object' || Array.isArray(value);
}
