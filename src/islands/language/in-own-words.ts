/**
 * What a page says in one language → the same in another, by the messages of both: `"62 papers"` → `"62 Artikel"`.
 * Messages become patterns; what stands in a placeholder (numbers, days, other messages) is translated in turn.
 */
import type { Message } from '../../words/message.ts';
import { type Values, valueReader } from './values.ts';
import type { WordsFile } from './words-file.ts';

/** Around the text of an element within a sentence, after its number as a letter. */
export const [elementStart, elementEnd] = ['\uE000', '\uE001'];

export type Translate = (text: string) => string | null;

/** A function that gives null for what is no message: a title, a name, what a reader has typed. */
export function translator({ messages, language, from }: WordsFile): Translate {
  const exact = new Map<string, string>();
  const patterns: Pattern[] = [];
  for (const { text, own } of likeliestFirst(messages))
    if (/[{<]/.test(text)) patterns.push(patternOf(text, own));
    else if (!exact.has(text)) exact.set(text, ofMany(own));
  // The one with more of its own letters tells more.
  patterns.sort((a, b) => b.letters - a.letters);
  const values = valueReader(from.locale, language.locale);
  const plural = new Intl.PluralRules(language.locale);
  const known = new Map<string, string | null>();
  return translate;

  function translate(text: string): string | null {
    const before = known.get(text);
    if (before !== undefined) return before;
    // A pattern may find the same text in itself.
    known.set(text, null);
    const said = exact.get(text) ?? values.read(text)?.text ?? byPattern(text) ?? byParts(text);
    known.set(text, said);
    return said;
  }

  function byPattern(text: string): string | null {
    for (const pattern of patterns) {
      if (!text.includes(pattern.literal)) continue;
      const groups = pattern.source.exec(text)?.groups;
      if (!groups) continue;
      const said = Object.entries(groups).map(([name, value]) => [name, inElement(value)] as const);
      // With few words of its own, as in "{part} of {whole}", a pattern fits anything.
      const isUnknown = said.some(([name, value]) => value === null && !name.endsWith('_'));
      if (pattern.letters < 3 && isUnknown) continue;
      if (groups.n && values.read(groups.n)?.number === undefined) continue;
      return fill(formFor(pattern.own, groups.n, values), groups, Object.fromEntries(said));
    }
    return null;
  }

  /** A placeholder's value, which may be an element's whole text. */
  function inElement(value: string): string | null {
    const [, start, inside, end] = /^(\uE000.)([^\uE000\uE001]+)(\uE001)$/u.exec(value) ?? [];
    if (inside === undefined) return translate(value);
    const said = translate(inside);
    return said === null ? null : `${start}${said}${end}`;
  }

  /** Facts in a row, of which some may be names. */
  function byParts(text: string): string | null {
    const parts = text.split(' · ');
    const said = parts.map((part) => (parts.length > 1 ? translate(part) : null));
    if (said.every((part) => part === null)) return values.list(text, translate);
    return parts.map((part, at) => said[at] ?? part).join(' · ');
  }

  function formFor(own: Message, n: string | undefined, { read }: Values): string {
    if (typeof own === 'string') return own;
    return own[plural.select(read(n ?? '')?.number ?? 0)] ?? own.other;
  }
}

/** Where several messages are the same text: what most of them say, then a heading rather than a word in a sentence, then the shortest. */
function likeliestFirst(messages: WordsFile['messages']): { text: string; own: Message }[] {
  const times = new Map<string, number>();
  const all = messages.flatMap(([source, own]) =>
    formsOf(source).map((text) => {
      const key = `${text}\n${ofMany(own)}`.replace(/\{\w+\}/g, '{}');
      times.set(key, (times.get(key) ?? 0) + 1);
      return { text, own, key, heads: /^\p{Lu}/u.test(ofMany(own)) ? 0.5 : 0 };
    }),
  );
  const weight = ({ own, key, heads }: (typeof all)[number]) =>
    // Of those without words, as days are written, the first.
    /\p{L}/u.test(key.split('\n', 1)[0] ?? '')
      ? (times.get(key) ?? 0) + heads - ofMany(own).length / 1000
      : 0;
  return all.sort((a, b) => weight(b) - weight(a));
}

interface Pattern {
  source: RegExp;
  own: Message;
  /** How many letters stand between its placeholders; where one is a word, as in Chinese, it counts as three. */
  letters: number;
  /** The longest stretch between its placeholders. */
  literal: string;
}

const part = /\{(\w+)\}|<(\w+)>(.*?)<\/\2>/g;

/** An element's number is in the group of its name with `_` behind it. */
function patternOf(text: string, own: Message): Pattern {
  let source = '';
  let from = 0;
  for (const { 0: whole, 1: name, 2: tag = '', 3: inside = '', index } of text.matchAll(part)) {
    source += escaped(text.slice(from, index));
    source += name
      ? groupOf(name)
      : `${elementStart}(?<${tag}_>.)${escaped(inside).replace(/\\\{(\w+)\\\}/g, (_, name: string) => groupOf(name))}${elementEnd}`;
    from = index + whole.length;
  }
  source += escaped(text.slice(from));
  const literals = text.split(/\{\w+\}|<\/?\w+>/);
  return {
    source: new RegExp(`^${withOneGroupEach(source)}$`, 'u'),
    own,
    letters:
      literals
        .join('')
        .replace(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu, '$&$&$&')
        .match(/\p{L}/gu)?.length ?? 0,
    literal: literals.toSorted((a, b) => b.length - a.length)[0] ?? '',
  };
}

function groupOf(name: string): string {
  return `(?<${name}>.+?)`;
}

/** A name that comes again must say the same. */
function withOneGroupEach(source: string): string {
  const seen = new Set<string>();
  return source.replace(/\(\?<(\w+)>\.\+?\??\)/g, (group, name: string) => {
    if (seen.has(name)) return `\\k<${name}>`;
    seen.add(name);
    return group;
  });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function fill(
  own: string,
  groups: Record<string, string>,
  said: Record<string, string | null>,
): string {
  return own
    .replace(
      /<(\w+)>(.*?)<\/\1>/g,
      (_, tag: string, inside: string) =>
        `${elementStart}${groups[`${tag}_`] ?? ''}${inside}${elementEnd}`,
    )
    .replace(/\{(\w+)\}/g, (whole, name: string) => said[name] ?? groups[name] ?? whole);
}

function formsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : [...new Set(Object.values(message))];
}

function ofMany(message: Message): string {
  return typeof message === 'string' ? message : message.other;
}
