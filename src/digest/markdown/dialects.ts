/** Markdown as its many writers have it, and its relatives, with headings as `## Title`; as many lines, some of them empty. */
export function withCommonHeadings(lines: string[]): string[] {
  // A line of megabytes is none of these, and would take long to be found so.
  const short = lines.map((line) => (line.length > longest ? '' : line));
  const common = withoutFrames(fromAsciiDoc(fromOrg(underlinedAsHeadings(short))));
  return common.map((line, at) => {
    const given = lines[at] ?? '';
    return given.length > longest ? given : withoutAttributes(line);
  });
}

const longest = 5000;

const underline = /^(={3,}|-{3,}|~{3,}|\^{3,}|"{3,}|\+{3,})\s*$/;

/** A short line over `-----`, below a blank one; a title that was wrapped has up to three lines. */
function underlinedAsHeadings(lines: string[]): string[] {
  const made = [...lines];
  for (const [at, line] of lines.entries()) {
    const sign = underline.exec(line)?.[1];
    const first = sign ? firstOfTitle(lines, at) : undefined;
    if (sign === undefined || first === undefined) continue;
    made[at] = '';
    made[first] = `${sign.startsWith('=') ? '#' : '##'} ${lines[first]?.trim()}`;
    for (let further = first + 1; further < at; further++)
      made[further] = `  ${lines[further]?.trim()}`;
  }
  return made;
}

function firstOfTitle(lines: string[], rule: number): number | undefined {
  let first = rule;
  while (first > rule - 4 && (lines[first - 1] ?? '').trim() !== '') first--;
  const title = lines.slice(first, rule).map((line) => line.trim());
  const text = title.join(' ');
  if (title.length === 0 || title.length > 3 || text.length > 300) return undefined;
  if (title.some((line) => underline.test(line) || /^(?:[-*+>#|]|\d+[.)]) ?/.test(line)))
    return undefined;
  return title.length > 1 && /[.!]$/.test(text) ? undefined : first;
}

/** `== Title` or `== Title ==` */
function fromAsciiDoc(lines: string[]): string[] {
  const heading = /^(={1,6}) +(\S.*?)(?: +=+)?\s*$/;
  return severally(lines, heading, (line) =>
    line.replace(heading, (_, signs: string, title: string) => `${hashes(signs)} ${title}`),
  );
}

/** `** Title`, with links as `[[https://…][Title]]`; one star is a list's. */
function fromOrg(lines: string[]): string[] {
  const heading = /^(\*{2,6}) +(?=\S)/;
  const link = /\[\[([^[\]]+)\]\[([^[\]]+)\]\]/g;
  return severally(lines, heading, (line) =>
    line
      .replace(heading, (_, stars: string) => `${hashes(stars)} `)
      .replace(link, (_, address: string, label: string) => `[${label}](${address})`),
  );
}

function hashes(signs: string): string {
  return '#'.repeat(signs.length);
}

/** One `=` alone is none of a dialect. */
function severally(lines: string[], sign: RegExp, as: (line: string) => string): string[] {
  const found = lines.filter((line) => sign.test(line));
  return found.length > 1 || found.some((line) => /^[=*]{2}/.test(line)) ? lines.map(as) : lines;
}

/** `:::` of Pandoc, and the HTML that folds a text away. */
function withoutFrames(lines: string[]): string[] {
  return lines.map((line) => {
    if (/^\s*:{3,}(?:\s*(?:\{.*\}|[\w-]+))?\s*$/.test(line)) return '';
    if (!line.includes('<')) return line;
    return line
      .replace(/<summary>(.{0,80}?)<\/summary>\s*(?=\S)/g, '$1: ')
      .replace(/<\/?(?:details|summary|div|center|p|br)\b[^<>]{0,200}>/g, '');
  });
}

/** `## Title {#title .large}`, `[Title](https://…){.link}` and `## Title ##`. */
function withoutAttributes(line: string): string {
  const bare = line.includes('{')
    ? line
        .replace(/\[([^[\]]*)\]\{[.#][^{}]*\}/g, '$1')
        .replace(/(?<=\))\{[.#][^{}]*\}/g, '')
        .replace(/^(#{1,6} .*?)\s*\{[.#][^{}]*\}\s*$/, '$1')
    : line;
  return bare.replace(/^(#{1,6} .*\S) +#+\s*$/, '$1');
}
