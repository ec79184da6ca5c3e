/** Operators `"…"`, `-word`, `author:`, `in:2025-08`: names of fields and their other names (`au:`, `before:`), which values make sense, which are ignored; a long text has none. */

import { paperFacts } from '../../paper-facts.ts';
import { arxivIdInQuery } from '../../text/ids.ts';
import { wordsOf } from '../../text/words.ts';
import { limits } from '../tuning.ts';
import { type InvalidField, readerStates } from '../types.ts';
import { daysOf, isOpen, openEnds, periodOf, readersDay, relativeNames } from './period.ts';

/** Words that must stand in a text just so, side by side, or (`-"such ones"`) must not. */
export interface Phrase {
  words: string[];
  /** As typed: a full-text engine splits words its own way. */
  written: string;
  open: boolean;
}

/** `topic:agents`, `-author:"ada love"`. */
export interface Field {
  name: FieldName;
  /** Of a fact or a state: its name; of editions: `2025-08`, `2026-08-17/2026-08-23`, `2025-06/`. */
  value: string;
  /** As typed. */
  written: string;
  words: string[];
  quoted: boolean;
  not: boolean;
}

/** A query's text, understood. Words are folded. */
export interface ParsedText {
  /** In the order typed, compounds split, those of phrases too; what a paper must hold. */
  words: string[];
  /** As typed, joined by spaces, without operators: for a full-text engine that splits words its own way. */
  plain: string;
  /** The last word may still be growing: nothing was typed after it. */
  growing: boolean;
  phrases: Phrase[];
  without: Phrase[];
  fields: Field[];
  invalidFields: InvalidField[];
  /** Only signs were typed: `???`. False for a single sign that a query may begin with. */
  isSignsAlone: boolean;
  /** arXiv ids: they name papers, and all words beside them are ignored. */
  arxivIds: string[];
}

/** Reads any text: an operator that it does not know is plain words, and so is all of a long text, which was pasted. */
export function parse(
  text: string,
  hasOperators = text.split(/\s+/).length <= limits.tokensWithOperators,
): ParsedText {
  const parsed: ParsedText = {
    words: [],
    plain: '',
    growing: /[\p{L}\p{N}]$/u.test(text),
    phrases: [],
    without: [],
    fields: [],
    invalidFields: [],
    isSignsAlone: false,
    arxivIds: [],
  };
  const tokens = hasOperators ? tokensOf(text) : plainTokens(text);
  const plain = tokens.flatMap((token) => take(parsed, token, token.end === text.length) ?? []);
  parsed.plain = plain.join(' ').replace(/\s+/g, ' ').trim();
  parsed.isSignsAlone =
    /[^\s"'“”„«»‘’([{<¿¡#@$\\+*-]/.test(text) &&
    tokens.every(({ field, value }) => field === null && !/[\p{L}\p{N}]/u.test(value));
  return parsed;
}

/** `exact: velvet gates` → `velvet gates`: as typed, with nothing corrected; null where it is not said. */
export function exactly(text: string): string | null {
  const bare = text.replace(/(?<!\S)exact:\s*/gi, '');
  return bare === text ? null : bare;
}

/** Words of the fields of a name: `title:gates title:velvet` → `gates`, `velvet`. */
export function fieldWords({ fields }: ParsedText, name: FieldName): string[] {
  return fields.flatMap((field) => (field.name === name && !field.not ? field.words : []));
}

/** Sorts a token into the result; gives its plain words. The `last` token may still be being typed. */
function take(parsed: ParsedText, token: Token, last: boolean): string | null {
  const field = fieldOf(token);
  if (field) {
    parsed.fields.push(field);
    return null;
  }
  if (token.field && token.value === '') return null;
  const invalid = invalidFieldOf(token);
  if (invalid) {
    if (!last || !mayGrow(invalid)) parsed.invalidFields.push(invalid);
    return null;
  }
  const id = arxivIdInQuery(token.value);
  if (id) {
    parsed.arxivIds.push(id);
    return null;
  }
  // An unknown field is a word.
  const written = token.value.replace(/(?<=\p{L}):(?=\p{L})/gu, ' ');
  const words = wordsOf(written);
  if (words.length === 0) return null;
  const phrase = { words, written, open: token.open };
  if (token.not) {
    parsed.without.push(phrase);
    return null;
  }
  parsed.words.push(...words);
  if (token.quoted) parsed.phrases.push(phrase);
  return written;
}

/** A field whose value makes sense. */
function fieldOf({ field: name, called, value: written, quoted, not }: Token): Field | null {
  const words = wordsOf(written);
  if (!name || words.length === 0) return null;
  // A note is the reader's own, as other states are.
  if (name === 'has' && /^notes?$/i.test(written))
    return { name: 'is', value: 'noted', written, words, quoted, not };
  const value = fieldValue(name, written.toLowerCase(), called.toLowerCase());
  return value === null ? null : { name, value, written, words, quoted, not };
}

function invalidFieldOf({ field, called, value }: Token): InvalidField | null {
  if (field !== 'in' && field !== 'has' && field !== 'is') return null;
  return { field, called: called.toLowerCase(), value };
}

/** Beginnings of values, such as `has:co` and `in:202`: still being typed, so not invalid. */
function mayGrow({ field, value }: InvalidField): boolean {
  const written = value.toLowerCase();
  if (field === 'has') return paperFacts.some((fact) => fact.startsWith(written));
  if (field === 'is') return readerStates.some((state) => state.startsWith(written));
  return (
    /^\d{1,4}-?$|^\d{4}-[01w]$|^\d{4}-\d{1,2}-[0-3]?$|^[\d-]*\.\.?[\d-]*$/.test(written) ||
    relativeNames.some((name) => name.startsWith(written))
  );
}

function fieldValue(name: FieldName, written: string, called: string): string | null {
  if (name === 'in') {
    const period = periodOf(written, readersDay());
    const end = openEnds[called];
    if (!period || !end) return period;
    return isOpen(period) ? null : end(...daysOf(period));
  }
  if (name === 'has') return paperFacts.find((fact) => fact === written) ?? null;
  if (name === 'is') return readerStates.find((state) => state === written) ?? null;
  return written;
}

/** What each name of a field means; some are those of other sites. `tag`: a tag of the reader's, or a topic. */
const fields = {
  ...{ topic: 'topic', topics: 'topic', tag: 'tag', list: 'list', has: 'has', is: 'is' },
  ...{ author: 'author', authors: 'author', au: 'author' },
  ...{ title: 'title', titles: 'title', ti: 'title' },
  ...{ venue: 'venue', conference: 'venue', journal: 'venue' },
  ...{ in: 'in', year: 'in', date: 'in', after: 'in', since: 'in', before: 'in', until: 'in' },
} as const;
type FieldName = (typeof fields)[keyof typeof fields];
const fieldCalled = new Map<string, FieldName>(Object.entries(fields));
const names = [...fieldCalled.keys()];

/** Those that a misspelt one may mean: a shorter one is a letter away from too many words. */
export const longFieldNames = names.filter(({ length }) => length > 4);

/** A word, a quoted stretch or a field of a query's text. */
interface Token {
  /** `text.slice(start, end)` is how it was written. */
  start: number;
  end: number;
  /** A minus stands before it. */
  not: boolean;
  field: FieldName | null;
  called: string;
  value: string;
  quoted: boolean;
  /** Its closing quote is not written yet. */
  open: boolean;
}

/** `in:this week` is one field, as `in:this-week` is, and so is `author: quill`. */
const token = new RegExp(
  `(?<![^\\s"])((?<!")-)?(?:(${names.join('|')}):(?=\\S)|(authors?):\\s+)?(?:"([^"]*)("?)|((?<=(?:${names.filter((name) => fieldNamed(name) === 'in').join('|')}):)(?:this|last|past(?:\\s+\\d{1,3})?)\\s+(?:days?|weeks?|months?|years?)(?!\\S)|\\S+))`,
  'giu',
);

/** Cuts any text into tokens; curly quotes count as straight ones. */
export function tokensOf(text: string): Token[] {
  return [...text.replace(/[“”„«»]/g, '"').matchAll(token)].map((match) => {
    const [written, minus, , , quoted, close, bare = ''] = match;
    // Nothing stands behind it yet: `author:`
    const begun =
      bare.endsWith(':') && fieldNamed(bare.slice(0, -1)) ? bare.slice(0, -1) : undefined;
    const field = match[2] ?? match[3] ?? begun;
    return {
      start: match.index,
      end: match.index + written.length,
      not: minus === '-',
      field: fieldNamed(field ?? ''),
      called: field ?? '',
      value: quoted ?? (begun === undefined ? bare : ''),
      quoted: quoted !== undefined,
      open: quoted !== undefined && !close,
    };
  });
}

function fieldNamed(called: string): FieldName | null {
  return fieldCalled.get(called.toLowerCase()) ?? null;
}

/** Words alone: a pasted abstract has quotation marks and dashes that ask for nothing. */
function plainTokens(text: string): Token[] {
  const plain = { not: false, field: null, called: '', quoted: false, open: false };
  return [...text.matchAll(/\S+/g)].map(({ 0: value, index }) => {
    return { ...plain, start: index, end: index + value.length, value };
  });
}

/** The parts of a query that may be taken out if it finds nothing: fields, excluded words, quotation marks (`null`, since their words stay). */
export function liftsOf(text: string): { part: string | null; text: string }[] {
  const tokens = tokensOf(text);
  const isField = ({ start, end }: { start: number; end: number }) =>
    parse(text.slice(start, end)).fields.length > 0;
  const narrowing = tokens.filter((token) => token.not || isField(token));
  const quotes = tokens.filter((token) => token.quoted && !narrowing.includes(token));
  const without = narrowing.map(({ start, end }) => ({
    part: text.slice(start, end),
    text: tidy(text.slice(0, start) + text.slice(end)),
  }));
  if (quotes.length === 0) return without;
  const unquoted = tokens.map((token) =>
    quotes.includes(token) ? token.value : text.slice(token.start, token.end),
  );
  return [{ part: null, text: tidy(unquoted.join(' ')) }, ...without];
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
