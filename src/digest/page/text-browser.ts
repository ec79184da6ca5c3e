import { asPageLines, type PageLine } from './page-line.ts';

/** The lines of a page; where `lynx -dump` or `elinks -dump` made them, without the numbers of links, and with their addresses. */
export function fromTextBrowser(lines: string[]): PageLine[] {
  const start = lines.findLastIndex((line) => /^\s*References\s*$/.test(line));
  const addresses = start < 0 ? new Map<string, string>() : addressesBelow(lines, start);
  const page = asPageLines(lines);
  if (addresses.size < 3) return page;
  return page.map((line, at) =>
    at >= start && isOfReferences(line.text) ? { ...line, text: '' } : unnumbered(line, addresses),
  );
}

function addressesBelow(lines: string[], start: number): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const line of lines.slice(start)) {
    const found = /^\s*(\d+)\. (\S+:\S+)\s*$/.exec(line);
    if (found?.[1] && found[2]) addresses.set(found[1], found[2]);
  }
  return addresses;
}

function isOfReferences(line: string): boolean {
  return /^\s*(?:References|(?:Visible|Hidden) links:?|\d+\. \S+:\S+)\s*$/.test(line);
}

/** A link's number is glued to its first word; a citation's is not. */
function unnumbered(line: PageLine, addresses: Map<string, string>): PageLine {
  const links: PageLine['links'] = [];
  const text = line.text.replace(/\[(\d+)\](?=[^\s.,;:)\]])/g, (mark, number: string) => {
    const address = addresses.get(number);
    if (!address) return mark;
    links.push({ label: '', address });
    return '';
  });
  return { ...line, text, links };
}
