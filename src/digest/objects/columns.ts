import { beginningsOf } from '../page/doubts.ts';
import { readsAsAbstract } from '../page/likeness.ts';

/** Which fields of a list's objects hold titles and abstracts, by what stands in them; `known` are those that their names tell. */
export function columnsOf(
  rows: Record<string, unknown>[],
  known: { title?: string | undefined; abstract?: string | undefined } = {},
): { title: string; abstract: string } | undefined {
  const some = rows.slice(0, 200);
  const names = [...new Set(some.flatMap((row) => Object.keys(row)))];
  const abstract = known.abstract ?? names.find((name) => holdsAbstracts(textsIn(some, name)));
  if (abstract === undefined || some.length < fewest) return undefined;
  const below = some.map((row) => beginningsOf(textIn(row, abstract)));
  const shared = (name: string) =>
    some.filter((row, at) =>
      [...beginningsOf(textIn(row, name))].some((word) => below[at]?.has(word)),
    ).length;
  const titles = names.filter((name) => name !== abstract && holdsTitles(textsIn(some, name)));
  const title = known.title ?? titles.toSorted((a, b) => shared(b) - shared(a))[0];
  return title !== undefined && shared(title) * 2 > some.length ? { title, abstract } : undefined;
}

/** Two rows with texts may be anything. */
const fewest = 3;

/** Most are long, speak as researchers do, and differ. */
function holdsAbstracts(texts: string[]): boolean {
  const read = texts.filter(
    (text) => text.length > 200 && readsAsAbstract(text.replace(paper, '')),
  );
  return read.length >= fewest && new Set(read).size * 5 > texts.length * 3;
}

/** Paper may be for painting on. */
const paper = /\b(?:this|the) (?:\w+ )?(?:paper|article|note)\b/gi;

function holdsTitles(texts: string[]): boolean {
  const short = texts.filter((text) => text.length > 12 && text.length < 300 && / /.test(text));
  return new Set(short).size * 5 > texts.length * 3;
}

function textsIn(rows: Record<string, unknown>[], name: string): string[] {
  return rows.map((row) => textIn(row, name)).filter((text) => text !== '');
}

function textIn(row: Record<string, unknown>, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value.trim() : '';
}
