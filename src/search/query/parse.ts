import { wordsOf } from '../words/words.ts';

/** A query's text, understood. Words are folded. */
export interface Request {
  /** In the order typed, compounds split; what a paper must hold. */
  words: string[];
  /** As typed, joined by spaces, without operators: for a full-text engine that splits words its own way. */
  plain: string;
  /** The last word may still be growing: nothing was typed after it. */
  growing: boolean;
  phrases: string[][];
  without: string[];
  titleWords: string[];
  authorWords: string[];
  topics: string[];
  /** `2025`, `2025-08` or `2025-08-20`. */
  editions: string[];
  has: string[];
  is: string[];
}

const token = /(-?)(?:(topic|author|title|in|has|is):)?(?:"([^"]*)("?)|(\S+))/giu;

/** Understands any text, and never fails: a field it does not know is plain words. */
export function parse(text: string): Request {
  const request = emptyRequest();
  const plain: string[] = [];
  for (const match of text.matchAll(token)) {
    const [, minus, field, quoted, , bare] = match;
    const value = quoted ?? bare ?? '';
    if (field && take(request, field.toLowerCase(), value)) continue;
    const written = field ? `${field} ${value}` : value;
    const words = wordsOf(written);
    if (minus && words.length) request.without.push(...words);
    else {
      plain.push(written);
      request.words.push(...words);
      if (quoted !== undefined && words.length > 1) request.phrases.push(words);
    }
  }
  request.plain = plain.join(' ').replace(/\s+/g, ' ').trim();
  request.growing = /[\p{L}\p{N}]$/u.test(text);
  return request;
}

function emptyRequest(): Request {
  return {
    words: [],
    plain: '',
    growing: false,
    phrases: [],
    without: [],
    titleWords: [],
    authorWords: [],
    topics: [],
    editions: [],
    has: [],
    is: [],
  };
}

/** Takes a field whose value makes sense; otherwise the reader meant plain words. */
function take(request: Request, field: string, value: string): boolean {
  const words = wordsOf(value);
  if (words.length === 0) return false;
  if (field === 'topic') request.topics.push(words.join('-'));
  else if (field === 'author') request.authorWords.push(...words);
  else if (field === 'title') request.titleWords.push(...words);
  else if (field === 'in') return pushIf(request.editions, value, /^\d{4}(-\d{2}(-\d{2})?)?$/);
  else if (field === 'has') return pushIf(request.has, value, /^(code|project|venue)$/i);
  else return pushIf(request.is, value, /^(saved|read|unread)$/i);
  return true;
}

function pushIf(list: string[], value: string, shape: RegExp): boolean {
  if (!shape.test(value)) return false;
  list.push(value.toLowerCase());
  return true;
}
