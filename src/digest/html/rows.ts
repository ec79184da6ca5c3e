/** Rows of a table of papers as lines with labels, and rows that their first cell names (Zotero's reports). */
import { words } from '../page/words.ts';
import type { HtmlElement, HtmlLine } from './tree.ts';

/** Adds a row of a table with titles and abstracts as lines with labels, and those of other tables as they are. `made`: the row's lines; `cells`: their texts by cell; `head`: the table's. Returns the table's head. */
export function addRow(
  lines: HtmlLine[],
  row: HtmlElement,
  made: HtmlLine[],
  cells: string[],
  head: string[] | undefined,
): string[] | undefined {
  const at: HtmlLine['at'] = [made[0]?.at[0] ?? 0, made.at(-1)?.at[1] ?? 0];
  const kinds = row.children.flatMap((cell) => ('name' in cell ? cell.name : []));
  if (kinds.join() === 'th,td') addNamed(lines, cells, at);
  else if (!head && isHead(cells)) return cells;
  else if (head?.length === cells.length) lines.push(...labelledRow(head, cells, at));
  // A row of facts: with an abstract among them it would be a card.
  else if (cells.length > 3 && cells.every((cell) => cell.length < 200))
    lines.push({ text: `| ${cells.join(' | ')} |`, at });
  else for (const line of made) lines.push(line);
  return head;
}

/** A row that its first cell names, as in Zotero's reports: `**Author:** A. Heron`, bold as a label whose name is not known would go on with the text above; rows of one name follow each other. */
function addNamed(lines: HtmlLine[], [name = '', value]: string[], at: HtmlLine['at']): void {
  const above = lines.at(-1);
  const label = `**${name.replace(/ *[:：]$/, '')}:** `;
  if (above?.text.startsWith(label)) above.text += `, ${value}`;
  else if (value) lines.push({ text: label + value, at });
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
