/** Where objects are in JSON, also in JSON that breaks off. */
import { lineNumbers } from '../html.ts';

export interface JsonElement {
  value: unknown;
  lines: [number, number];
}

interface Span {
  from: number;
  to: number;
  /** Where the list begins that holds it; -1 for none. */
  list: number;
}

/** The elements of a JSON list, wherever in the text it is, with the lines they stand on; of a text that is cut off, only the whole ones, and where it breaks off. */
export function elementsOf(text: string, isElement: (value: unknown) => boolean) {
  const { spans, open } = objectSpans(text, isElement);
  const lineFrom0 = lineNumbers(text);
  const lineAt = (offset: number) => lineFrom0(offset) + 1;
  const elements: JsonElement[] = [];
  let broken: number | undefined;
  for (const { from, to } of spans) {
    const lines: [number, number] = [lineAt(from), lineAt(to - 1)];
    const value = parsed(text.slice(from, to));
    if (value === undefined) broken ??= lines[0];
    else elements.push({ value, lines });
  }
  const line = broken ?? (open === undefined ? undefined : lineAt(open));
  const remedy = broken
    ? 'This is not JSON: a comma, quote or bracket is missing in what begins here; mend it, or save the file again.'
    : 'The JSON is cut off here; fetch the day again, or close it by hand.';
  return { elements, cutOff: line ? { line, remedy } : undefined };
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return trailingComma.test(text) ? withoutTrailingCommas(text) : undefined;
  }
}

const trailingComma = /,\s*[}\]]/;

/** As people write JSON by hand: `{ "title": "On Reeds", }` */
function withoutTrailingCommas(text: string): unknown {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g, (part) =>
    part === ',' ? '' : part,
  );
  return bare === text ? undefined : parsed(bare);
}

/** The objects that are the list's; `open` is where a last one starts that never ends. */
function objectSpans(text: string, isElement: (value: unknown) => boolean) {
  const levels: Span[][] = [[], [], [], [], []];
  const stack: number[] = [];
  for (const token of text.matchAll(/"(?:[^"\\]|\\[\s\S])*(?:"|$)|[[\]{}]/g)) {
    const [sign] = token;
    if (sign === '{' || sign === '[') stack.push(token.index);
    if (sign !== '}' && sign !== ']') continue;
    const from = stack.pop();
    if (sign === '}' && from !== undefined)
      levels[stack.length]?.push({ from, to: token.index + 1, list: stack.at(-1) ?? -1 });
  }
  const isOne = ({ from, to }: Span) => isElement(parsed(text.slice(from, to)));
  const papers = levels.map((spans) => firstOfEach(spans).filter(isOne));
  // What is said of the whole may have a title and a summary, too, but stands in no list.
  const listed = papers.findIndex((spans, level) =>
    spans.some(({ list }) => level === 0 || text[list] === '['),
  );
  const found = listed >= 0 ? listed : papers.findIndex(({ length }) => length > 0);
  // A list, a line an object, or one list in an object.
  const usual = !/^\s*\{/.test(text) ? 1 : (levels[0]?.length ?? 0) > 1 ? 0 : 2;
  const level = found >= 0 ? found : usual;
  const spans = levels[level] ?? [];
  const lists = new Set(spans.filter(isOne).map(({ list }) => list));
  return {
    // A page may hold further lists, of other things.
    spans: lists.size > 0 ? spans.filter(({ list }) => lists.has(list)) : spans,
    open: stack[level] ?? stack.at(-1),
  };
}

/** The first few of each list: a file may hold many lists of other things. */
function firstOfEach(spans: Span[]): Span[] {
  const seen = new Map<number, number>();
  return spans.filter(({ list }) => {
    const count = seen.get(list) ?? 0;
    seen.set(list, count + 1);
    return count < 5;
  });
}
