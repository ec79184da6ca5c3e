import { z } from 'astro/zod';
import { arxivIdInAddress } from '../../text/ids.ts';
import { authorsIn } from '../authors.ts';
import { lineNumbers } from '../html.ts';

const fields = z.record(z.string(), z.unknown());

type Fields = z.infer<typeof fields>;

/** Some tools store the papers without their wrapping, or under other names; the wrapping repeats title and summary. */
export function asListed(value: unknown): unknown {
  const outer = fieldsIn(value);
  if (!outer) return value;
  const inner = fieldsIn(outer.paper);
  if (!inner && outer.paper !== undefined) return value;
  if (!inner && outer.title === undefined) return value;
  const { title, summary, abstract } = outer;
  const paper = inner ?? outer;
  return {
    ...outer,
    numComments: counted(outer.numComments ?? outer.num_comments),
    paper: {
      ...paper,
      id: idOf(paper),
      title: paper.title ?? title,
      summary: paper.summary ?? paper.abstract ?? summary ?? abstract,
      authors: typeof paper.authors === 'string' ? authorsIn(paper.authors) : paper.authors,
      publishedAt: firstOf(paper, [
        'publishedAt',
        'published',
        'publicationDate',
        'published_date',
      ]),
      upvotes: counted(paper.upvotes ?? paper.votes),
      categories:
        typeof paper.categories === 'string' ? paper.categories.split(/\s+/) : paper.categories,
    },
  };
}

/** An object's fields; names in capitals (as in a table) become lower case. */
function fieldsIn(value: unknown): Fields | undefined {
  const found = fields.safeParse(value);
  if (!found.success) return undefined;
  const small = Object.entries(found.data).map(([name, field]) => [
    /^[A-Z][a-z]+$|^[A-Z]+$/.test(name) ? name.toLowerCase() : name,
    field,
  ]);
  return Object.fromEntries(small);
}

/** The id itself, or in an address: `http://arxiv.org/abs/2508.00001v1`. */
function idOf(paper: Fields): unknown {
  const elsewhere = fields.safeParse(paper.externalIds).data?.ArXiv;
  const id = firstOf(paper, ['arxiv_id', 'arxivId', 'id']) ?? elsewhere;
  const named = typeof id === 'string' ? (arxivIdInAddress(id) ?? id) : id;
  return named === undefined || named === paper.id ? (elsewhere ?? named) : named;
}

function firstOf(paper: Fields, names: string[]): unknown {
  return names.map((name) => paper[name]).find((value) => value !== undefined && value !== null);
}

/** `"12"` is twelve as well. */
function counted(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : value;
}

export interface JsonElement {
  value: unknown;
  lines: [number, number];
}

interface JsonElements {
  elements: JsonElement[];
  /** Where the JSON breaks off, and what to do; undefined for a whole array. */
  cutOff: { line: number; remedy: string } | undefined;
}

interface Span {
  from: number;
  to: number;
}

/** The elements of a JSON array (or of the one array in an object), with the lines they stand on; of a text that is cut off, only the whole ones. */
export function elementsOf(text: string): JsonElements {
  const { spans, open } = objectSpans(text);
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
  return {
    elements,
    cutOff: line ? { line, remedy: remedies[broken ? 'broken' : 'open'] } : undefined,
  };
}

/** What a JSON text is, in words, and its keys: of the object, or of the first object in the list. */
export function shapeOf(text: string): { kind: string; keys: string[] } {
  const whole = parsed(text);
  if (!Array.isArray(whole)) {
    const keys = Object.keys(fields.safeParse(whole ?? firstLine(text)).data ?? {});
    return { kind: whole === undefined ? 'lines of JSON' : 'an object', keys };
  }
  const first = fields.safeParse(whole[0]).data;
  if (whole.length === 0) return { kind: 'an empty list', keys: [] };
  return { kind: `a list of ${whole.length}`, keys: Object.keys(first ?? {}) };
}

function firstLine(text: string): unknown {
  return parsed(text.trim().split('\n', 1)[0] ?? '');
}

/** The day in `{ "date": "2025-08-20", "papers": [ … ] }`. */
export function dateOfWhole(text: string): string | undefined {
  const whole = parsed(text);
  // The date of a single paper is its own.
  if (isPaper(whole)) return undefined;
  const day = z
    .object({ date: z.string().optional(), day: z.string().optional() })
    .catch({})
    .transform(({ date, day }) => date ?? day)
    .parse(whole);
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}

const remedies = {
  broken: 'This is not JSON; fetch the day again, or mend it by hand.',
  open: 'The JSON is cut off here; fetch the day again, or close it by hand.',
};

/** The objects that are the list's; `open` is where a last one starts that never ends. */
function objectSpans(text: string): { spans: Span[]; open: number | undefined } {
  const levels: Span[][] = [[], [], [], [], []];
  const stack: number[] = [];
  for (const token of text.matchAll(/"(?:[^"\\]|\\[\s\S])*(?:"|$)|[[\]{}]/g)) {
    const [sign] = token;
    if (sign === '{' || sign === '[') stack.push(token.index);
    if (sign !== '}' && sign !== ']') continue;
    const from = stack.pop();
    if (sign === '}' && from !== undefined)
      levels[stack.length]?.push({ from, to: token.index + 1 });
  }
  const level = levelOfPapers(text, levels);
  return { spans: levels[level] ?? [], open: stack[level] ?? stack.at(-1) };
}

/** In an array, somewhere in one object, or one below the other: a line a paper. */
function levelOfPapers(text: string, levels: Span[][]): number {
  if (!/^\s*\{/.test(text)) return 1;
  if ((levels[0]?.length ?? 0) > 1) return 0;
  const level = levels.findIndex((spans) =>
    spans.slice(0, 20).some(({ from, to }) => isPaper(parsed(text.slice(from, to)))),
  );
  return level >= 0 ? level : 2;
}

function isPaper(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'paper' in value || ('title' in value && ('summary' in value || 'abstract' in value));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
