import { doiIn } from '../../text/ids.ts';
import type { Entry } from '../digest.ts';
import type { Format, Sniff } from '../format.ts';
import { blocksIn, exportOf, known, type Part, partsFrom, placeOf } from '../records.ts';
import { dayOf, venueIn, withoutStop } from './tagged-records.ts';

/** PubMed's abstracts as text: citation, title, authors, their places, abstract, rights and ids between blank lines. */
export const pubmedText: Format = { name: 'pubmed-text', sniff };

/** `1. J Wetl Biol. 2025 Aug 20;12(3):45-52. doi: 10.1234/jwb.1.` */
const citation = /^\d+\. (\S.*?)\. ((?:19|20)\d{2})(?: ([A-Z][a-z]{2})(?: (\d{1,2}))?)?[;.:-]/;

function startsIn(lines: string[]): number[] {
  return lines.flatMap((line, at) =>
    /^\d+\. /.test(line) && citation.test(`${line} ${lines[at + 1] ?? ''}`) ? [at] : [],
  );
}

function sniff(lines: string[]): Sniff | undefined {
  const starts = startsIn(lines);
  const why = `${starts.length} abstracts of PubMed`;
  const read = () =>
    exportOf(partsFrom(starts, lines).map(entryOf), lines.slice(0, starts[0] ?? 0));
  return starts.length > 0 && lines.some((line) => /^PMID: \d+/.test(line))
    ? { confidence: 0.97, why, read }
    : undefined;
}

const ofThePaper =
  /^(?:Author information:|(?:©|Copyright\b)|DOI: |PMC?ID: |Conflict of interest statement:|Comment (?:in|on)\b|Erratum (?:in|for)\b|Update (?:in|of)\b|Publication types?:|Collaborators:)/;

function entryOf(part: Part): Entry {
  const blocks = blocksIn(part);
  const [head, title, authors, ...rest] = blocks;
  const abstract = rest.filter(({ text }) => !ofThePaper.test(text));
  const [, journal = '', year = '', month, day] = citation.exec(head?.text ?? '') ?? [];
  const doi = /\bdoi: (10\.\S+?)\.?(?: |$)/i.exec(blocks.map(({ text }) => text).join(' '))?.[1];
  return {
    title: withoutStop(title?.text ?? ''),
    abstract: abstract.map(({ text }) => text).join(' '),
    lines: placeOf(part),
    facts: known({
      authors: namesIn(authors?.text ?? ''),
      published: dayOf(year, month, day),
      venue: venueIn(journal, year),
      doi: doiIn(doi ?? ''),
    }),
  };
}

/** `"Heron A(1), Otter BC(2)."` → `"A Heron"`, `"BC Otter"` */
function namesIn(authors: string): string[] {
  return authors
    .replace(/\(\d+\)/g, '')
    .replace(/[.;,#* ]+$/, '')
    .split(/[,;] */)
    .filter((name) => /\p{L}/u.test(name))
    .map((name) => name.replace(/^(.+) (\p{Lu}{1,3})$/u, '$2 $1'));
}
