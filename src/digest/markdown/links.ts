/** Markdown's links, images, numbered references; links of Obsidian. */
import type { PageLink } from '../page/page-line.ts';

interface Line {
  text: string;
  links: PageLink[];
}

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

/** A line that only gives the address of a reference. */
export function isReference(line: string): boolean {
  const [, name = '', colon] = reference.exec(line) ?? [];
  return name !== '' && (colon === ':' || /^\d+$/.test(name));
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
export function withoutLinks(line: string, references: References): Line {
  const links: PageLink[] = [];
  const text = line.replace(
    /\[((?:[^[\]\\]|\\.|\[[^[\]]{0,200}\])*)\](?:\((\S{0,2000}?)(?: "[^"]*")?\)|\[([^[\]]{1,80})\])/g,
    (link, shown: string, address: string | undefined, name: string | undefined, at: number) => {
      // `agent[T](task)` is code.
      if (address && !/[/.:#?]/.test(address)) return link;
      // The way back up the page.
      if (address?.startsWith('#') && shown.length < 20) return '';
      const target = address ?? references.get(name?.toLowerCase() ?? '');
      if (name !== undefined && target === undefined && !/^\d+$/.test(name)) return link;
      if (target) links.push({ label: shown.trim(), address: target });
      const glued = /\d$/.test(line.slice(Math.max(0, at - 1), at)) && /^\d/.test(shown);
      return glued ? ` ${shown}` : shown;
    },
  );
  return { text, links };
}

/** A link around a paragraph opens on one line and closes on another. */
export function withoutOpenLink({ text }: Line, linkIsOpen: boolean, references: References) {
  const closing = closingIn(text, linkIsOpen);
  const opening = !linkIsOpen && !closing && openLink.test(text) && !/^[^\]]*\]/.test(text);
  const address = closing?.[1] ?? references.get(closing?.[2] ?? '');
  const opened = opening ? text.replace('[', '') : text;
  return {
    text: closing ? opened.slice(0, closing.index) : opened,
    linkIsOpen: opening || (linkIsOpen && !closing),
    links: address ? [{ label: '', address }] : [],
  };
}

/** The end of a link. Addresses have no spaces; some tools leave them in, which counts only inside an open link. */
function closingIn(text: string, linkIsOpen: boolean): RegExpExecArray | null {
  const plain = /\](?:\(([^()\s]{0,2000})\)|\[(\d+)\])\s*$/.exec(text);
  return plain ?? (linkIsOpen ? /\]\((https?:[^()]{0,2000})\)\s*$/.exec(text) : null);
}

const openLink = /^\s*(?:#{1,6} +)?(?:\d+[.)] +)?\[(?![ x-]\])/;
