import type { PaperRecord } from '../exports/paper-record.ts';
import { toApa } from './apa.ts';
import { toBibtex } from './bibtex.ts';
import { cslRecord } from './csl-record.ts';
import { toRis } from './ris.ts';

/** A paper cited in every format that the site offers. */
interface Citations {
  bibtex: string;
  ris: string;
  csl: string;
  apa: string;
  markdown: string;
}

export function citationsOf(paper: PaperRecord): Citations {
  const record = cslRecord(paper);
  return {
    bibtex: bibtexOf(paper),
    ris: toRis(record),
    csl: `${JSON.stringify([record], null, 2)}\n`,
    apa: toApa(record),
    markdown: markdownLink(paper.title, record.URL),
  };
}

export function bibtexOf(paper: PaperRecord): string {
  const { arxivId: id, categories: [category] = [] } = paper;
  return toBibtex(cslRecord(paper), id ? { id, category } : undefined);
}

export function risOf(paper: PaperRecord): string {
  return toRis(cslRecord(paper));
}

/** `[On \[Gates\]](https://…)` */
function markdownLink(title: string, url: string): string {
  return `[${title.replace(/[\\[\]*_`<]/g, '\\$&')}](${url})`;
}
