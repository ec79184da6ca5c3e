/** What a page says by its classes and tables: which block of a card is the abstract; rows of a table of papers, rows that their first cell names (Zotero's reports). */
import type { parseDocument } from 'htmlparser2';
import { words } from './page/words.ts';

export type HtmlTree = ReturnType<typeof parseDocument>;
export type HtmlNode = HtmlTree['children'][number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

/** A line of a page as its reader sees it. */
export interface HtmlLine {
  text: string;
  /** Where it begins and ends in the source, as UTF-16 offsets. */
  at: [number, number];
  /** A line of `<pre>`: what was apart has a blank line of its own. */
  isTight?: true;
}

/** `"abstract-content mt-2"` → `"Abstract"`, `"paper-authors"` → `"Authors"` */
export function labelIn(classes: string): string | undefined {
  for (const name of classes.toLowerCase().split(/\s+/)) {
    if (
      /^(?:[a-z]+[-_]+)?abstract(?:[-_]+(?:content|body|text|full|en|original|collapse))?$/.test(
        name,
      )
    )
      return 'Abstract';
    if (/^(?:[a-z]+[-_]+)?authors?(?:[-_]+list)?$/.test(name)) return 'Authors';
  }
  return undefined;
}

/** At least one heading for each block whose class says that it is an abstract. */
export function hasHeadingsAboveAbstracts(html: string): boolean {
  const classes = [...html.matchAll(/\sclass=["']([^"'<>]*)/g)].map(([, names = '']) => names);
  const abstracts = classes.filter((names) => labelIn(names) === 'Abstract').length;
  return abstracts > 0 && (html.match(/<(?:h[1-6]|strong|b)[\s>]/gi)?.length ?? 0) >= abstracts;
}

/** A block that begins with a heading or its own label. */
export const ownLabel = /^\W*(?:#|abstract\b|summary\b|authors?\b|by\b|摘要|作者)/i;

/** Adds a row of a table with titles and abstracts as lines with labels, and those of other tables as they are. `made`: the row's lines; `starts`: where in them each cell begins; `head`: the table's. Returns the table's head. */
export function addRow(
  lines: HtmlLine[],
  row: HtmlElement,
  made: HtmlLine[],
  starts: number[],
  head: string[] | undefined,
): string[] | undefined {
  const at: HtmlLine['at'] = [made[0]?.at[0] ?? 0, made.at(-1)?.at[1] ?? 0];
  const cells = starts.map((start, number) =>
    made
      .slice(start, starts[number + 1])
      .map(({ text }) => text)
      .join(' '),
  );
  const kinds = row.children.flatMap((cell) => ('name' in cell ? cell.name : []));
  if (kinds.join() === 'th,td') addNamed(lines, cells, at);
  else if (!head && isHead(cells)) return cells;
  else if (head?.length === cells.length) lines.push(...labelledRow(head, cells, at));
  // A row of facts: with an abstract among them it would be a card.
  else if (cells.length > 3 && cells.every((cell) => cell.length < 200))
    lines.push({ text: `| ${cells.join(' | ')} |`, at });
  else lines.push(...made);
  return head;
}

/** A row that its first cell names, as in Zotero's reports: `Author: A. Heron`; rows of one name follow each other. */
function addNamed(lines: HtmlLine[], [name, value]: string[], at: HtmlLine['at']): void {
  const above = lines.at(-1);
  if (above?.text.startsWith(`${name}: `)) above.text += `, ${value}`;
  else if (value) lines.push({ text: `${name}: ${value}`, at });
}

const title = new RegExp(`^(?:${words.title})$`, 'i');
const abstract = new RegExp(`^(?:${words.abstract})$`, 'i');

function isHead(cells: string[]): boolean {
  return cells.some((cell) => title.test(cell)) && cells.some((cell) => abstract.test(cell));
}

/** The title before the rest. */
function labelledRow(head: string[], cells: string[], at: HtmlLine['at']): HtmlLine[] {
  const fields = head.map((name, column) => {
    const label = title.test(name) ? 'Title' : abstract.test(name) ? 'Abstract' : name;
    return { label, text: cells[column] ?? '' };
  });
  return fields
    .sort((a, b) => Number(b.label === 'Title') - Number(a.label === 'Title'))
    .flatMap(({ label, text }) => (text === '' ? [] : [{ text: `${label}: ${text}`, at }]));
}
