import type { Address } from '../address.ts';
import { listBibtex, listRis } from './list-exports.ts';
import { paperMarkdown } from './paper-markdown.ts';
import type { PaperRecord } from './paper-record.ts';

/** The files of one paper, by their endings: none is on the server, a browser makes them from the paper's page. */
export const paperExports: Record<
  string,
  { type: string; make: (record: PaperRecord, address: Address) => string }
> = {
  bib: {
    type: 'application/x-bibtex',
    make: (record, address) => listBibtex([record], address),
  },
  ris: {
    type: 'application/x-research-info-systems',
    make: (record, address) => listRis([record], address),
  },
  json: {
    type: 'application/json',
    make: (record, address) =>
      `${JSON.stringify({ $schema: address('schema/paper.json'), ...record }, null, 2)}\n`,
  },
  md: { type: 'text/markdown', make: paperMarkdown },
};
