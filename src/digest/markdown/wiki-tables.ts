/** Tables of MediaWiki, DokuWiki, Jira and Org as rows of Markdown; the number of lines stays. */

export function withWikiTables(lines: string[]): string[] {
  const made = [...lines];
  let row: { at: number; cells: string[] } | undefined;
  let isOpen = false;
  const endRow = () => {
    if (row && row.cells.length > 0) made[row.at] = `| ${row.cells.map(cellOf).join(' | ')} |`;
    row = undefined;
  };
  const openings = openingsIn(lines);
  for (const [at, line] of lines.entries()) {
    if (openings.has(at)) isOpen = true;
    if (!isOpen) {
      const isHead = /^\s*(?:\^ .+\^|\|\|.+\|\|)\s*$/.test(line);
      if (isHead)
        made[at] = `| ${line
          .trim()
          .split(/\s*(?:\^|\|\|)\s*/)
          .slice(1, -1)
          .join(' | ')} |`;
      else if (/^\s*\|.*\|\s*$/.test(line)) made[at] = withMarkdownLinks(line);
      continue;
    }
    made[at] = emptyRow;
    const isEnd = /^\s*\|\}/.test(line);
    const [, sign, text = ''] = /^\s*([|!])(?![-+}])(.*)$/.exec(line) ?? [];
    if (isEnd || /^\s*\|-/.test(line)) endRow();
    else if (sign) {
      row ??= { at, cells: [] };
      row.cells.push(...withMarkdownLinks(text).split(sign === '!' ? /!!|\|\|/ : '||'));
    } else if (row && !/^\s*\|\+/.test(line)) row.cells.push(`${row.cells.pop() ?? ''} ${line}`);
    if (isEnd) made[at] = '';
    if (isEnd) isOpen = false;
  }
  return made;
}

/** The lines that open a table of MediaWiki which has rows and is closed: one that begins with `{|x| < 1}` is text. */
function openingsIn(lines: string[]): Set<number> {
  const openings = new Set<number>();
  let isClosed = false;
  let hasRow = false;
  for (const [at, line] of [...lines.entries()].reverse()) {
    const isEnd = /^\s*\|\}/.test(line);
    const opens = /^\s*\{\|\s*(?:$|[a-z-]+\s*=)/i.test(line);
    if (opens && hasRow) openings.add(at);
    if (isEnd || opens) {
      isClosed = isEnd;
      hasRow = false;
    } else if (isClosed && /^\s*(?:\|-|!)/.test(line)) hasRow = true;
  }
  return openings;
}

/** Stands in a line that begins no row. */
const emptyRow = '|-|';

/** Without attributes, and with no sign that would end the cell. */
function cellOf(text: string): string {
  return text
    .replace(/^\s*(?:[a-z-]+="[^"|]*"\s*)+\|(?!\|)/, '')
    .trim()
    .replaceAll('|', '\\|');
}

/** `[[https://reeds.org|Reeds]]`, `[[https://reeds.org][Reeds]]`, `[Reeds|https://reeds.org]` and `[https://reeds.org Reeds]` → `[Reeds](https://reeds.org)` */
function withMarkdownLinks(text: string): string {
  return text
    .replace(/\[\[(https?:[^\][|]+)(?:\||\]\[)([^\][]+)\]\]/g, '[$2]($1)')
    .replace(/\[([^\][|]+)\|(https?:[^\][|]+)\]/g, '[$1]($2)')
    .replace(/\[(https?:[^\s\][]+) ([^\][]+)\](?!\()/g, '[$2]($1)');
}
