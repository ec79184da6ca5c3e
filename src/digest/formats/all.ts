import type { Format } from '../format.ts';
import { apiJson } from './api-json.ts';
import { arxivListing } from './arxiv-listing.ts';
import { arxivMailing } from './arxiv-mailing.ts';
import { feed } from './feed.ts';
import { pageMarkdown } from './page-markdown.ts';
import { pageText } from './page-text.ts';
import { pubmed } from './pubmed.ts';
import { refusals } from './refusals.ts';
import { scholarAlert } from './scholar-alert.ts';
import { semanticScholar } from './semantic-scholar.ts';

/** Every layout that is tried on a digest. */
export const formats: Format[] = [
  pageText,
  pageMarkdown,
  arxivMailing,
  arxivListing,
  apiJson,
  feed,
  scholarAlert,
  semanticScholar,
  pubmed,
  ...refusals,
];
