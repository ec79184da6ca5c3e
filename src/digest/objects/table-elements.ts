import { beginningsOf } from '../page/doubts.ts';
import { abstractNames, titleNames } from './fields.ts';
import type { JsonElement } from './json-elements.ts';

/** The rows of a CSV, TSV or Markdown table as objects, by the names in its head; undefined without a title among these. */
export function tableRows(lines: string[]): { head: string[]; rows: JsonElement[] } | undefined {
  for (const separator of [',', '\t', ';', '|']) {
    const first = lines.findIndex((line) => isHead(line, separator));
    if (first < 0 || (separator !== '|' && lines.slice(0, first).some((line) => line.trim())))
      continue;
    const [head, ...below] =
      separator === '|' ? markdownRows(lines, first) : delimitedRows(lines, first, separator);
    const rows = below.filter(({ cells }) => cells.some((cell) => /[^\s:-]/.test(cell)));
    const names = head?.cells ?? [];
    const objects = rows.map(({ cells, lines }) => ({
      value: {
        url: paperLink.exec(cells.join(' '))?.[0] ?? '',
        'paper title': /\[([^[\]]{8,300})\]\(/.exec(cells.join(' '))?.[1] ?? '',
        ...Object.fromEntries(names.map((name, at) => [name, textOf(name, cells[at] ?? '')])),
      },
      lines,
    }));
    const talks = titleColumn(names, rows);
    for (const [at, { value }] of objects.entries())
      if (talks !== undefined) Object.assign(value, { title: rows[at]?.cells[talks] });
    return { head: names, rows: objects };
  }
  return undefined;
}

/** Of a table without a column of that name (`Speaker`, `Talk`, `Abstract`), the column that shares most words with the abstracts. */
function titleColumn(names: string[], rows: Row[]): number | undefined {
  const abstract = names.findIndex((name) => isOneOf(abstractNames, name));
  if (abstract < 0 || names.some((name) => isOneOf(titleNames, name))) return undefined;
  const shared = names.map((_, column) => {
    const counts = rows.map(({ cells }) => {
      const below = beginningsOf(cells[abstract] ?? '');
      return [...beginningsOf(cells[column] ?? '')].filter((word) => below.has(word)).length;
    });
    return column === abstract ? 0 : counts.filter((count) => count > 0).length;
  });
  const most = Math.max(...shared);
  return most * 2 > rows.length ? shared.indexOf(most) : undefined;
}

export function isOneOf(names: string[], name: string): boolean {
  return names.includes(name.toLowerCase().replace(/[_\s-]/g, ''));
}

const paperLink =
  /https?:\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf)|huggingface\.co\/papers)\/[^\s()<>]+/;

/** A cell that is only a link to an abstract has none. */
function textOf(name: string, cell: string): string {
  const isLink = /^\[[^[\]]{1,30}\]\(\S+\)$/.test(cell);
  return isLink && isOneOf(abstractNames, name) ? '' : withoutButtons(cell);
}

/** `"On Reeds (Read more on [arXiv](https://…))"` → `"On Reeds"`; a link around the whole cell gives its label. */
function withoutButtons(cell: string): string {
  return cell
    .replace(/\s*\((?:[^()[\]]*\[[^\]]*\]\([^()]*\))+[^()[\]]*\)/g, '')
    .replace(/^\[([^[\]]+)\]\(\S+\)$/, '$1')
    .replace(/^<details>\s*<summary>[^<]*<\/summary>(.*)<\/details>$/s, '$1');
}

interface Row {
  cells: string[];
  lines: [number, number];
}

function isHead(line: string, separator: string): boolean {
  if (line.length > 1000) return false;
  const cells = line.split(separator).map((cell) => cell.replace(/["*\s|]/g, '').toLowerCase());
  return (
    cells.filter((cell) => /^[\p{L}_#]+$/u.test(cell)).length > 1 &&
    cells.some((cell) => isOneOf(titleNames, cell) || isOneOf(abstractNames, cell))
  );
}

function markdownRows(lines: string[], first: number): Row[] {
  const end = lines.findIndex((line, at) => at > first && !line.includes('|'));
  return lines.slice(first, end < 0 ? undefined : end).map((line, at) => ({
    cells: line
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replace(/^\*\*(.*)\*\*$/, '$1')),
    lines: [first + at + 1, first + at + 1],
  }));
}

/** By RFC 4180: a cell in quotes may hold separators, line ends, and quotes that are doubled. */
function delimitedRows(lines: string[], first: number, separator: string): Row[] {
  const rows: Row[] = [];
  let cell = '';
  let quoted = false;
  let row: Row = { cells: [], lines: [first + 1, first + 1] };
  for (const [at, line] of lines.slice(first).entries()) {
    for (let i = 0; i < line.length; i++) {
      const sign = line[i] ?? '';
      if (sign === '"' && quoted && line[i + 1] === '"') cell += line[++i];
      else if (sign === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
      else if (sign === separator && !quoted) {
        row.cells.push(cell.trim());
        cell = '';
      } else cell += sign;
    }
    if (quoted) {
      cell += '\n';
      continue;
    }
    row.cells.push(cell.trim());
    row.lines[1] = first + at + 1;
    rows.push(row);
    cell = '';
    row = { cells: [], lines: [first + at + 2, first + at + 2] };
  }
  return rows;
}
