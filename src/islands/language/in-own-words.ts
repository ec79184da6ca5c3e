/** Texts of one language → another, by the messages of both, made patterns: `"62 papers"` → `"62 Artikel"`. */
import type { Message } from '../../words/message.ts';
import { isElement, valueReader } from './values.ts';
import type { WordsFile } from './words-file.ts';

/** Around an element in a sentence: start, its number as a letter, its text, end. */
export const [elementStart, elementEnd] = ['\uE000', '\uE001'];

const betweenFacts = /([ \u00a0]· )/u;

/** Characters: longer texts are no messages, and patterns take long on abstracts. */
const longest = 900;

export type Translate = (text: string) => string | null;

/** Placeholders for names and typed words, which stay as they are. */
const ofNames = /^(author|digest|id|name|query|reference|search|topic|typed|venue|words)$/;

/** Gives a function: text → translation, or null. `isName`: whether a text in a placeholder is a name. */
export function translator(
  { messages, language, from }: WordsFile,
  isName: (text: string) => boolean,
): Translate {
  const exact = new Map<string, string>();
  const patterns: Pattern[] = [];
  const values = valueReader(from.locale, language.locale);
  const numbers = new Intl.NumberFormat(language.locale);
  const plural = new Intl.PluralRules(language.locale);
  const weekdays = weekdaysIn(from.locale).map(escaped).join('|');
  const writtenPlural = new Intl.PluralRules(from.locale);
  for (const said of likeliestFirst(messages, writtenPlural))
    if (/[{<]/.test(said.text)) patterns.push(patternOf(said, weekdays));
    else if (!exact.has(said.text)) exact.set(said.text, withNumber(said.own, said.n));
  // The one with more of its own letters tells more, then with more signs.
  patterns.sort((a, b) => b.letters - a.letters || b.signs - a.signs);
  const separators = [...exact].filter(([text]) => /^\p{P} ?$/u.test(text));
  const known = new Map<string, string | null>();
  return translate;

  function translate(text: string): string | null {
    if (text.length > longest) return null;
    const before = known.get(text);
    if (before !== undefined) return before;
    // A pattern may ask for the same text again.
    known.set(text, null);
    const said = exact.get(text) ?? values.read(text)?.text ?? byPattern(text) ?? byParts(text);
    known.set(text, said);
    return said;
  }

  function byPattern(text: string): string | null {
    for (const pattern of patterns) {
      if (!text.includes(pattern.literal)) continue;
      const groups = pattern.source().exec(text)?.groups;
      if (!groups) continue;
      const said = Object.entries(groups).map(
        ([name, value]) =>
          [
            name,
            isNamed(name, value) || pattern.quoted === name ? value : inPlaceholder(value),
          ] as const,
      );
      // A pattern of few words, "{part} of {whole}", fits anything.
      const isUnknown = said.some(([name, value]) => value === null && !name.endsWith('_'));
      if (pattern.letters < 3 && isUnknown) continue;
      if (!Object.entries(groups).every(([name, value]) => isOfKind(name, value))) continue;
      const n = groups.n ? values.read(groups.n)?.number : pattern.n;
      if (groups.n && !(n !== undefined && isFormFor(n, pattern.forms))) continue;
      return fill(withNumber(pattern.own, n), groups, Object.fromEntries(said));
    }
    return null;
  }

  function isFormFor(n: number, forms: string[]): boolean {
    return forms.length === 0 || forms.includes(writtenPlural.select(n));
  }

  /** Tells messages apart that are one text in Arabic: "from {day}", "of {total}". */
  function isOfKind(name: string, value: string): boolean {
    const { number, text } = values.read(value) ?? {};
    if (name === 'total' || name === 'whole') return number !== undefined || text === undefined;
    if (name !== 'day') return true;
    return (number ?? 1000) >= 1000 && inPlaceholder(value) !== null && !betweenFacts.test(value);
  }

  /** Not in quotation marks: these are the language's. */
  function isNamed(name: string, value: string): boolean {
    return ofNames.test(name) && !/^[\p{Pi}\p{Ps}]/u.test(value);
  }

  /** A placeholder's value, which may be an element's whole text. */
  function inPlaceholder(value: string): string | null {
    const [, start, inside, end] = /^(\uE000.)([^\uE000\uE001]+)(\uE001)$/u.exec(value) ?? [];
    if (inside === undefined) return isName(value) ? value : translate(value);
    const said = translate(inside);
    return said === null ? null : `${start}${said}${end}`;
  }

  /** Facts in a row, of which some may be names. */
  function byParts(text: string): string | null {
    const parts = text.split(betweenFacts);
    const said = parts.map((part) => (parts.length > 1 ? inPlaceholder(part) : null));
    if (said.every((part) => part === null))
      return values.list(text, inPlaceholder) ?? bySeparator(text);
    return parts.map((part, at) => said[at] ?? part).join('');
  }

  /** Messages or names in a row, as words in quotation marks. */
  function bySeparator(text: string): string | null {
    for (const [separator, own] of separators) {
      const said = text
        .split(separator)
        .map((part) => (isElement(part) ? part : inPlaceholder(part)));
      if (said.length > 1 && said.every((part) => part !== null)) return said.join(own);
    }
    return null;
  }

  function withNumber(own: Message, n: number | undefined): string {
    if (typeof own === 'string') return own;
    const text = n === undefined ? own.other : (own[plural.select(n)] ?? own.other);
    return n === undefined ? text : text.replaceAll('{n}', numbers.format(n));
  }
}

/** Of messages with one text: the commonest translation first, then headings before words in a sentence. */
function likeliestFirst(messages: WordsFile['messages'], plural: Intl.PluralRules): Said[] {
  const times = new Map<string, number>();
  const numberOf = numbersByForm(plural);
  const all = messages.flatMap(([source, own]) =>
    [...formsOf(source)].map(([text, forms]) => {
      const key = `${text}\n${ofMany(own)}`.replace(/\{\w+\}/g, '{}');
      times.set(key, (times.get(key) ?? 0) + 1);
      const [form = ''] = forms;
      const n = text.includes('{n}') || forms.length > 1 ? undefined : numberOf.get(form);
      const heads = form === 'zero' ? -1 : /^\p{Lu}/u.test(ofMany(own)) ? 0.5 : 0;
      return { text, forms, n, own, key, heads };
    }),
  );
  // Of those without words, as days are written, the first.
  const weightOf = ({ text, key, heads }: (typeof all)[number]) =>
    /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) ? (times.get(key) ?? 0) + heads : 0;
  return all
    .map((said) => ({ ...said, weight: weightOf(said) }))
    .sort((a, b) => b.weight - a.weight);
}

interface Said {
  text: string;
  forms: string[];
  /** The number that a text says in words, as the Arabic for "two papers". */
  n: number | undefined;
  own: Message;
}

interface Pattern extends Pick<Said, 'forms' | 'n' | 'own'> {
  /** Compiled on first use: compiling all takes longer than the rest of the page. */
  source: () => RegExp;
  /** The placeholder in quotation marks, which is not translated. */
  quoted: string | undefined;
  /** Letters outside of placeholders; a Chinese or Japanese one counts three. */
  letters: number;
  signs: number;
  /** The longest stretch between its placeholders. */
  literal: string;
}

const part = /\{(\w+)\}|<(\w+)>(.*?)<\/\2>/g;

/** The group `tag_` has an element's number. */
function patternOf({ text, forms, n, own }: Said, weekdays: string): Pattern {
  const seen = new Set<string>();
  /** A name that comes twice must be the same; a quoted one ends at the first closing mark. */
  const groupOf = (name: string, closing = '') => {
    if (seen.has(name)) return `\\k<${name}>`;
    seen.add(name);
    if (name === 'n') return '(?<n>\\p{Nd}[\\p{Nd}.,’٬\\s]*)';
    if (name === 'weekday') return `(?<weekday>${weekdays})`;
    return `(?<${name}>${closing ? `[^${closing}]` : '.'}+?)`;
  };
  let source = '';
  let from = 0;
  for (const { 0: whole, 1: name, 2: tag = '', 3: inside = '', index } of text.matchAll(part)) {
    source += escaped(text.slice(from, index));
    source += name
      ? groupOf(name, text.slice(index + whole.length).match(/^\u2069?([”“»」])/)?.[1])
      : `${elementStart}(?<${tag}_>.)${escaped(inside).replace(/\\\{(\w+)\\\}/g, (_, name: string) => groupOf(name))}${elementEnd}`;
    from = index + whole.length;
  }
  source += escaped(text.slice(from));
  const literals = text.split(/\{\w+\}|<\/?\w+>/);
  let made: RegExp | undefined;
  return {
    source: () => (made ??= new RegExp(`^${source}$`, 'u')),
    forms,
    n,
    own,
    // {what} is a message itself.
    quoted: text.match(/[“”„«「]\u2068?\{(?!what\})(\w+)\}/u)?.[1],
    letters:
      literals
        .join('')
        .replace(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu, '$&$&$&')
        .match(/\p{L}/gu)?.length ?? 0,
    signs: literals.join('').length,
    literal: literals.toSorted((a, b) => b.length - a.length)[0] ?? '',
  };
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

function formsOf(message: Message): Map<string, string[]> {
  if (typeof message === 'string') return new Map([[message, []]]);
  const texts = Map.groupBy(Object.entries(message), ([, text]) => text);
  return new Map([...texts].map(([text, forms]) => [text, forms.map(([form]) => form)]));
}

function weekdaysIn(locale: string): string[] {
  const days = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2024, 0, at + 1)));
  return (['long', 'short'] as const).flatMap((weekday) => {
    const { format } = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
    return days.map((day) => format(day));
  });
}

/** Plural form → number, where only one small number has it. */
function numbersByForm(plural: Intl.PluralRules): Map<string, number> {
  const numbers = Map.groupBy(Array(20).keys(), (n) => plural.select(n));
  return new Map(
    [...numbers].flatMap(([form, [n = 0, ...others]]) => (others.length === 0 ? [[form, n]] : [])),
  );
}

function ofMany(message: Message): string {
  return typeof message === 'string' ? message : message.other;
}
