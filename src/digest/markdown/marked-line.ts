/** What is known of a line of Markdown. */
import type { PageLink } from '../page/page-line.ts';

/** A line of Markdown with its marks taken off. */
export interface MarkedLine {
  /** Its place among the lines, from 0. */
  at: number;
  text: string;
  /** As a page shows it, with its indent and bullet, and emphasis. */
  shown: string;
  links: PageLink[];
  /** Someone's words, below a `>`. */
  isQuoted: boolean;
  /** How it is marked as a title: `h2`, or an item's or line's indent and what it begins with: `-0 bold`, `-2 link`. */
  shape: string | undefined;
  /** Of a shape, the marked part alone: `On Reeds` of `**On Reeds** - A. Heron`. */
  marked: string;
  /** Of a heading. */
  level: number | undefined;
  /** What a line says it gives: `Authors` of `**Authors:** A. Heron`; a row of facts has several. */
  labels: Label[];
  /** `blank`: nothing to read, such as a rule or an image. `part`: between them stands one text. */
  is: 'text' | 'item' | 'row' | 'part' | 'blank' | 'code';
}

export interface Label {
  name: string;
  field: Field;
  value: string;
}

/** What labels name. `other`: something of the paper that no page here shows. */
export type Field = 'title' | 'abstract' | 'summary' | 'tldr' | 'authors' | 'fact' | 'other';
