/** What stands within a line of Markdown: links, images, references, links of Obsidian, emphasis, escapes. */
import type { PageLink } from '../page/page-line.ts';
import { shown } from '../spaces.ts';

/** Name of a reference, in small letters → its address. */
export type References = ReadonlyMap<string, string>;

const reference = /^\s*\[([^[\]^]{1,80})\](:?)\s+<?(https?:\/\/[^\s>]+)>?(?: +["'(].*["')])?\s*$/;

/** `[32]: https://…`, `[32] https://…` and `[reed]: https://…`, as converters put them below a page. */
export function referencesIn(lines: string[]): References {
  const references = new Map<string, string>();
  for (const line of lines) {
    const [, name = '', colon, address] = reference.exec(line) ?? [];
    if (address && (colon || /^\d+$/.test(name))) references.set(name.toLowerCase(), address);
  }
  return references;
}

/** Without images, and with the names that links of Obsidian and Roam show: `[[On Reeds]]`. */
export function withoutImages(line: string): string {
  return line
    .replace(
      /(?<!!)\[\[([^[\]|]{3,300})(?:\|([^[\]]{1,300}))?\]\](?!\()/g,
      (_all, page, shown) => shown ?? page,
    )
    .replace(/(?<=^|[[\s])[-*] *(?=!\[)/g, '')
    .replace(/!\[[^\]]{0,300}\]\([^()]{0,2000}\)/g, '');
}

/** A line as it is shown, and where its links go. */
export function withoutLinks(line: string, references: References) {
  const links: PageLink[] = [];
  const text = line.replace(
    /\[((?:[^[\]\\]|\\.|\[[^[\]]{0,200}\])*)\](?:\((\S{0,2000}?)(?: "[^"]*")?\)|\[([^[\]]{1,80})\])/g,
    (link, label: string, address: string | undefined, name: string | undefined, at: number) => {
      // `agent[T](task)` is code.
      if (address && !/[/.:#?]/.test(address)) return link;
      // The way back up the page.
      if (address?.startsWith('#') && label.length < 20) return '';
      const target = address ?? references.get(name?.toLowerCase() ?? '');
      if (name !== undefined && target === undefined && !/^\d+$/.test(name)) return link;
      if (target) links.push({ label: label.trim(), address: target });
      const glued = /\d$/.test(line.slice(Math.max(0, at - 1), at)) && /^\d/.test(label);
      return glued ? ` ${label}` : label;
    },
  );
  return { text, links };
}

/** A link around a title or a paragraph opens on one line and closes on another: its first bracket is off, and the address stands behind an empty link. */
export function withLinksClosed(lines: string[]): string[] {
  let isOpen = false;
  return lines.map((line) => {
    // In a link it says that there are no votes.
    if (!isOpen && line.trim() === '-') return '';
    if (!isOpen && !line.includes('[')) return line;
    const { text } = withoutLinks(line, new Map());
    if (
      isOpen ? lastBracket.test(text) : /(?<!\[[^[\]]*)\](?:\([^()\s]*\)|\[\d+\])\s*$/.test(text)
    ) {
      isOpen = false;
      return line.replace(lastBracket, ' []');
    }
    if (isOpen || !openLink.test(text) || /^[^\]]*\]/.test(text)) return line;
    isOpen = true;
    return line.replace('[', '');
  });
}

const openLink = /^\s*(?:#{1,6} +)?(?:\d+[.)] +)?\[(?![ x-]\])/;
/** Addresses have no spaces; some tools leave them in. */
const lastBracket = /\](?=(?:\((?:[^()\s]{0,2000}|https?:[^()]{0,2000})\)|\[\d+\])\s*$)/;

/** A line of a quotation without its `>`. */
export function unquoted(line: string): string {
  return line.replace(/^\s*(?:> ?)+(?! ?[\d=])/, '');
}

/** A line without the other marks of Markdown: `"## On Reeds"` → `"On Reeds"` */
export function plainText(text: string): string {
  return (
    unquoted(text)
      .replace(/^\[!\w+\][-+]? ?/, '')
      .replace(headingLine, '$1')
      .replace(boldLine, '$1$2')
      .replace(/\\+\s*$/, '')
      .replace(/^\s*<(https?:\/\/[^<>\s]+)>\s*$/, '$1')
      .replace(/^```\w*$/, '')
      .replace(/^(\s*)LINK: /, '$1')
      .replace(/^((?:[-*] +)?)\*\*([A-Za-z ]{2,20}[:.]?)\*\*(:?)/, '$1$2$3')
      .replace(/\\\s+/g, ' ')
      // No accent of TeX stands there.
      .replace(/(?<!\p{L})\\"(?=\p{Ll}{2})|\\"(?!\p{L})/gu, '"')
      .replace(/(?<=\p{L})\\'(?=(?:s|t|re|ve|ll|d|m)\b|\s)/gu, "'")
      .replace(/\\-/.test(text) ? /\\([^\p{L}\p{N}\s])/gu : /\\([\\`*_[\]#+.!>~|-])/g, '$1')
  );
}

const headingLine = /^#{1,6} +(\S.*)$/;
const boldLine = /^((?:[-*+•] +)?(?:\d{1,3}[.)] )?)\*\*([^*\s](?:[^*]|\*(?!\*))*[^*:\s])\*\*:?$/;

export function withoutEmphasis(text: string): string {
  return shown(
    text.replace(
      /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu,
      '$2',
    ),
  );
}
