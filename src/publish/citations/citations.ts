import type { Address } from '../address.ts';
import { toApa } from './apa.ts';
import { toBibtex } from './bibtex.ts';
import { type CitedPaper, cslRecord } from './csl-record.ts';
import { toRis } from './ris.ts';

/** A paper cited in every format that the site offers. */
interface Citations {
  bibtex: string;
  ris: string;
  csl: string;
  apa: string;
  markdown: string;
}

/** `key` is from citation-keys.ts. */
export function citationsOf(paper: CitedPaper, key: string, address: Address): Citations {
  const record = cslRecord(paper, key, address);
  return {
    bibtex: toBibtex(record, arxivOf(paper)),
    ris: toRis(record),
    csl: `${JSON.stringify([record], null, 2)}\n`,
    apa: toApa(record),
    markdown: markdownLink(paper.title, record.URL),
  };
}

export function bibtexOf(paper: CitedPaper, key: string, address: Address): string {
  return toBibtex(cslRecord(paper, key, address), arxivOf(paper));
}

export function risOf(paper: CitedPaper, key: string, address: Address): string {
  return toRis(cslRecord(paper, key, address));
}

function arxivOf({ arxivId, categories }: CitedPaper) {
  return arxivId ? { id: arxivId, category: categories[0] } : undefined;
}

/** `[On \[Gates\]](https://…)` */
function markdownLink(title: string, url: string): string {
  return `[${title.replace(/[\\[\]*_`<]/g, '\\$&')}](${url})`;
}
