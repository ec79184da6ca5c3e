import type { Address } from '../address.ts';
import type { CitationKeys } from './citation-keys.ts';
import { type CitedPaper, cslRecord } from './csl-record.ts';
import { toApaLike, toBibtex, toRis } from './engine.ts';

/** A paper cited in every format that the site offers. */
export interface Citations {
  bibtex: string;
  ris: string;
  csl: string;
  apa: string;
  markdown: string;
}

export function citationsOf(paper: CitedPaper, key: string, address: Address): Citations {
  const record = cslRecord(paper, key, address);
  return {
    bibtex: toBibtex(record),
    ris: toRis(record),
    csl: toCslJson(record),
    apa: toApaLike(record),
    markdown: markdownLink(paper.title, record.URL),
  };
}

/** Kept, since a paper stands in its own file and in those of its topics and editions. */
const kept = new WeakMap<CitedPaper, string>();

export function bibtexOf(paper: CitedPaper, keys: CitationKeys, address: Address): string {
  const made = kept.get(paper) ?? toBibtex(cslRecord(paper, keyOf(paper, keys), address));
  kept.set(paper, made);
  return made;
}

export function risOf(paper: CitedPaper, keys: CitationKeys, address: Address): string {
  return toRis(cslRecord(paper, keyOf(paper, keys), address));
}

function keyOf({ id }: CitedPaper, keys: CitationKeys): string {
  return keys.get(id) ?? id;
}

function toCslJson({ arxiv: _, ...record }: ReturnType<typeof cslRecord>): string {
  return `${JSON.stringify([record], null, 2)}\n`;
}

/** `[On \[Gates\]](https://…)` */
function markdownLink(title: string, url: string): string {
  return `[${title.replace(/[\\[\]*_`<]/g, '\\$&')}](${url})`;
}
