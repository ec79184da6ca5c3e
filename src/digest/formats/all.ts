import type { Format } from '../format.ts';
import { apiJson } from './api-json.ts';
import { arxivListing } from './arxiv-listing.ts';
import { arxivMailing } from './arxiv-mailing.ts';
import { bibtex } from './bibtex.ts';
import { feed } from './feed.ts';
import { markdownList } from './markdown-list.ts';
import { markup } from './markup.ts';
import { noText } from './no-text.ts';
import { pageMarkdown } from './page-markdown.ts';
import { pageText } from './page-text.ts';
import { ris } from './ris.ts';
import { table } from './table.ts';
import { yaml } from './yaml.ts';

/** Every layout that is tried on a digest. */
export const formats: Format[] = [
  pageText,
  pageMarkdown,
  arxivMailing,
  arxivListing,
  apiJson,
  markdownList,
  bibtex,
  ris,
  markup,
  feed,
  table,
  yaml,
  noText,
];
