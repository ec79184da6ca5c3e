/** A line of a page with its markup taken off. */
export interface PageLine {
  /** Line number in the digest, from 1. */
  number: number;
  text: string;
  /** Nothing stands in the line, not even markup. */
  blank: boolean;
  /** Marked as a paper's title, or as the rest of one. */
  heading: 'starts' | 'goes on' | undefined;
  links: PageLink[];
  /** The list's number stood before it. */
  isCounted?: boolean;
  /** Someone's words about a paper: not published, and told as unexplained. */
  isRemark?: boolean;
}

export interface PageLink {
  /** What the page shows of it; empty for one that opens on another line. */
  label: string;
  address: string;
}

/** A title or a paragraph: one line, or several that were wrapped. */
export interface Piece {
  text: string;
  lines: [number, number];
  isTitle: boolean;
  heading: boolean;
  isCounted?: boolean | undefined;
  /** Facts stand between it and the piece above. */
  fenced: boolean;
}

/** A digest's lines without markup, as page text has them. */
export function asPageLines(lines: string[]): PageLine[] {
  return lines.map((text, at) => ({
    number: at + 1,
    // As tables of a label and a value are copied, and as headings: `### **Venue**: Reed Letters`.
    text: text
      .replace(/^\s*(\p{Lu}[\p{L} ]{1,24})\t(?=[^\t]+$)/u, '$1: ')
      .replace(/^#{1,6} +(?:\*\*)?(\p{L}{3,12})(?:\*\*)?(?=[:：] ?\S)/u, '$1'),
    blank: text.trim() === '',
    heading: undefined,
    links: [],
  }));
}
