import { factsOf, first, itemsIn } from '../../digest/formats/feed.ts';
import type { Facts } from '../../schema.ts';
import { OwnersError } from '../content-error.ts';

/** What the arXiv API says of a paper. Of its categories, the primary one is first. */
export interface ArxivEntry extends Partial<Facts> {
  arxivId: string;
  title: string;
  abstract: string;
}

/** Reads the Atom feed that the arXiv API answers with; entries that it uses for errors are left out. Throws an OwnersError for a feed that breaks off. */
export function readArxivAnswer(atom: string): ArxivEntry[] {
  if (/<feed\b/.test(atom) && !atom.includes('</feed>')) throw new OwnersError(broken(atom));
  return itemsIn(atom.split('\n')).flatMap((item) => {
    const { arxivId, ...facts } = factsOf(item);
    const title = first(item, 'title');
    return arxivId && title ? [{ arxivId, title, abstract: first(item, 'summary'), ...facts }] : [];
  });
}

function broken(atom: string): string {
  const begins = atom.replace(/\s+/g, ' ').slice(0, 60);
  return `arXiv's answer is broken XML (${begins} …); what was found before is written, so run the command again later`;
}
