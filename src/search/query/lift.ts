/** Which filter or quotation marks may be taken out when nothing is found. */
import { parse, tokensOf } from './parse.ts';

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
