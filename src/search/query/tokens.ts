const fieldNames = ['topic', 'author', 'title', 'venue', 'in', 'has', 'is'] as const;
export type FieldName = (typeof fieldNames)[number];

/** Names of fields on other sites. */
const aliases: Record<string, FieldName> = {
  ...{ authors: 'author', au: 'author', titles: 'title', ti: 'title' },
  ...{
    topics: 'topic',
    tag: 'topic',
    conference: 'venue',
    journal: 'venue',
    year: 'in',
    date: 'in',
  },
};

/** A word, a quoted stretch or a field of a query's text. */
export interface Token {
  /** `text.slice(start, end)` is how it was written. */
  start: number;
  end: number;
  /** A minus stands before it. */
  not: boolean;
  field: FieldName | null;
  /** The field as it was written. */
  called: string;
  value: string;
  quoted: boolean;
  /** Its closing quote is not written yet. */
  open: boolean;
}

const token =
  /(?<![^\s"])(-?)(?:(topics?|tag|authors?|au|titles?|ti|venue|conference|journal|in|year|date|has|is):(?=\S)|(authors?):\s+)?(?:"([^"]*)("?)|(\S+))/giu;

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
  const name = called.toLowerCase();
  return fieldNames.find((known) => known === name || known === aliases[name]) ?? null;
}
