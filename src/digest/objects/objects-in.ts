/** Which objects of a tree (JSON, YAML) are papers or stand beside such; where objects are in JSON, also in JSON that breaks off. */
import { lineNumbers } from '../line-numbers.ts';
import { fieldsIn, isOneOf, isPaper } from './fields.ts';

/** An object with the fields of a paper, from any format, and its lines, from 1. */
export interface FoundObject {
  value: unknown;
  lines: [number, number];
}

/** Where an object is in a text. */
export interface ObjectSpan {
  from: number;
  to: number;
  /** How many lists and objects are around it. */
  level: number;
  /** Where the list or object begins that holds it, if any. */
  around: number | undefined;
  isInList: boolean;
  value(): unknown;
}

/** Papers that stand deeper are not looked for, since each level is read as a whole. */
const deepest = 7;

/** The objects of the outermost lists that hold papers, or the papers that no list holds; else what looks like the text's own list. */
export function papersAmong(spans: ObjectSpan[]): { found: ObjectSpan[]; level: number } {
  const levels = Array.from({ length: deepest }, (_, level) =>
    spans.filter((span) => span.level === level),
  );
  const papers = levels.map((own) => firstOfEach(own).filter(({ value }) => isPaper(value())));
  // What is said of the whole may have a title and a summary, too, but stands in no list.
  const listed = papers.findIndex((own, level) =>
    own.some(({ isInList }) => level === 0 || isInList),
  );
  const inSome = listed >= 0 ? listed : papers.findIndex(({ length }) => length > 0);
  const roots = levels[0]?.length ?? 0;
  // A list, a line an object, or one list in an object.
  const level = inSome >= 0 ? inSome : roots === 0 ? 1 : roots === 1 ? 2 : 0;
  const found = levels[level] ?? [];
  const lists = new Set(papers[level]?.map(({ around }) => around));
  // A page may hold further lists, of other things.
  return { found: lists.size > 0 ? found.filter(({ around }) => lists.has(around)) : found, level };
}

/** The first few of each list: a file may hold many lists of other things. */
function firstOfEach(spans: ObjectSpan[]): ObjectSpan[] {
  const lists = Map.groupBy(spans, ({ around }) => around);
  return [...lists.values()].flatMap((own) => own.slice(0, 5));
}

/** The papers in JSON, wherever in the text they are; of a text that is cut off, only the whole ones, and where it breaks off. */
export function objectsInJson(text: string) {
  const { spans, open } = jsonSpans(text);
  const { found, level } = papersAmong(spans);
  const lineAt = lineNumbers(text);
  const rows = found.length < 2 && rowsIn(parsed(text));
  if (rows)
    return {
      elements: rows.map((value): FoundObject => ({ value, lines: [1, lineAt(text.length) + 1] })),
    };
  const all = found.map(({ from, to, value }): FoundObject => {
    return { value: value(), lines: [lineAt(from) + 1, lineAt(to - 1) + 1] };
  });
  const broken = all.find(({ value }) => value === undefined);
  const cutAt = open[level] ?? open.at(-1);
  return {
    elements: all.filter(({ value }) => value !== undefined),
    brokenAt: broken?.lines[0],
    cutAt: cutAt === undefined ? undefined : lineAt(cutAt) + 1,
  };
}

/** As programs print tables: `{ "title": ["On Reeds"], "abstract": [ … ] }`, the lists also as objects by number, or `{ "columns": ["title", …], "data": [["On Reeds", …]] }`. */
function rowsIn(value: unknown): Record<string, unknown>[] | undefined {
  const { columns, data, ...lists } = fieldsIn(value) ?? {};
  const named: [string, unknown][] =
    Array.isArray(columns) && Array.isArray(data)
      ? columns.map((name, at) => [`${name}`, data.map((row) => row?.[at])])
      : Object.entries(lists);
  const cells = named.map(([name, list]): [string, unknown[]] => [
    name,
    typeof list === 'object' ? Object.values(list ?? {}) : [],
  ]);
  const texts = cells.filter(([name]) => isOneOf('title', name) || isOneOf('abstract', name));
  const count = texts[0]?.[1].length ?? 0;
  // One title in a list may be all of one paper, whose authors are more.
  const isOne =
    count === 1 && texts.every(([name]) => /^\{"\d+":/.test(JSON.stringify(lists[name])));
  if (texts.length < 2 || (count < 2 && !isOne) || texts.some(([, { length }]) => length !== count))
    return undefined;
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(cells.map(([name, list]) => [name, list[at]])),
  );
}

/** `open`: where the lists and objects begin that never end. */
function jsonSpans(text: string): { spans: ObjectSpan[]; open: number[] } {
  const spans: ObjectSpan[] = [];
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\[\s\S])*(?:"|$)|[[\]{}]/g)) {
    if (sign === '{' || sign === '[') open.push(index);
    if (sign !== '}' && sign !== ']') continue;
    const from = open.pop();
    const [level, around] = [open.length, open.at(-1)];
    if (sign === ']' || from === undefined || level >= deepest) continue;
    const to = index + 1;
    const isInList = around !== undefined && text[around] === '[';
    spans.push({ from, to, level, around, isInList, value: () => parsed(text.slice(from, to)) });
  }
  return { spans, open };
}

/** JSON, also as people and Python write it: `{ "title": "On Reeds", "venue": NaN, }`, a text over several lines; undefined for other text. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const bare = text.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])|-?\b(?:NaN|Infinity)\b/g, (part) => {
      if (part.startsWith('"')) return part.replaceAll('\n', ' ');
      return part === ',' ? '' : 'null';
    });
    return bare === text ? undefined : parsed(bare);
  }
}
