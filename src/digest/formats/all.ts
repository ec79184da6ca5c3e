import type { Format } from '../format.ts';
import { apiJson } from './api-json.ts';
import { arxivListing } from './arxiv-listing.ts';
import { arxivMailing } from './arxiv-mailing.ts';
import { feed } from './feed.ts';
import { pageMarkdown } from './page-markdown.ts';
import { pageText } from './page-text.ts';
import { refusals } from './refusals.ts';

/** Every layout that is tried on a digest. */
export const formats: Format[] = [
  pageText,
  pageMarkdown,
  arxivMailing,
  arxivListing,
  apiJson,
  feed,
  ...refusals,
];
