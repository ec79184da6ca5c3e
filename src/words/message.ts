/** Messages of the tables, filled in. A message is a text with `{name}` placeholders and `<name>…</name>` around what is an element. */

import { language } from '#words';
import { lazy } from '../memoised.ts';
import type { Message } from './schema.ts';

export type TextOf<M extends Message> = M extends string ? M : Extract<M[keyof M], string>;
export type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;
type Tags<Text extends string> = Text extends `${string}</${infer Name}>${infer Rest}`
  ? Name | Tags<Rest>
  : never;
type Value = string | number;

const number = lazy(() => new Intl.NumberFormat(language.locale));
const plural = lazy(() => new Intl.PluralRules(language.locale));

/** `('{n} of {all}', { n: 3, all: 1200 })` → `"3 of 1,200"`. */
export function say<M extends Message>(
  message: M,
  values: Record<Names<TextOf<M>>, Value>,
): string {
  const given: Record<string, Value> = values;
  return formOf(message, given).replace(/\{(\w+)\}/g, (whole, name) =>
    inWords(given[name] ?? whole),
  );
}

/**
 * What an element holds, in order: `('Read <a>the manual</a> first', { a: link })` → `['Read ', link('the manual'), ' first']`.
 * A value that is no text or number, and no function, stands as it is: an element in the place of `{name}`.
 */
export function parts<M extends Message, Element>(
  message: M,
  values: Record<Names<TextOf<M>>, Value | Element> &
    Record<Tags<TextOf<M>>, (text: string) => Element>,
): (string | Element)[] {
  const given: Record<string, Value | Element | ((text: string) => Element)> = values;
  return [...formOf(message, given).matchAll(/<(\w+)>(.*?)<\/\1>|\{(\w+)\}|[^<{]+|[<{]/g)].map(
    ([text, tag = '', inside = '', name = '']) => {
      const value = given[tag || name];
      if (isMaker(value)) return value(inside);
      return value === undefined ? text : isValue(value) ? inWords(value) : value;
    },
  );
}

function formOf(message: Message, values: Record<string, unknown>): string {
  if (typeof message === 'string') return message;
  return message[plural().select(Number(values.n))] ?? message.other;
}

function inWords(value: Value): string {
  return typeof value === 'number' ? number().format(value) : value;
}

function isValue(value: unknown): value is Value {
  return typeof value === 'string' || typeof value === 'number';
}

function isMaker<Element>(value: unknown): value is (text: string) => Element {
  return typeof value === 'function';
}
