export const fieldNames = ['topic', 'author', 'title', 'in', 'has', 'is'] as const;
export type FieldName = (typeof fieldNames)[number];

/** A word, a quoted stretch or a field of a query's text. */
export interface Token {
  /** `text.slice(start, end)` is how it was written. */
  start: number;
  end: number;
  /** A minus stands before it. */
  not: boolean;
  field: FieldName | null;
  value: string;
  quoted: boolean;
  /** Its closing quote is not written yet. */
  open: boolean;
}

const token =
  /(?<![^\s"])(-?)(?:(topic|author|title|in|has|is):(?=\S)|(author):\s+)?(?:"([^"]*)("?)|(\S+))/giu;

/** Cuts any text into tokens; curly quotes count as straight ones. */
export function tokensOf(text: string): Token[] {
  return [...text.replace(/[“”„«»]/g, '"').matchAll(token)].map((match) => {
    const [written, minus, field = match[3], , quoted, close, bare = ''] = match;
    const name = field?.toLowerCase();
    return {
      start: match.index,
      end: match.index + written.length,
      not: minus === '-',
      field: fieldNames.find((known) => known === name) ?? null,
      value: quoted ?? bare,
      quoted: quoted !== undefined,
      open: quoted !== undefined && !close,
    };
  });
}
