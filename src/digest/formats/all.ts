import type { Format } from '../format.ts';
import { apiJson } from './api-json.ts';
import { arxivMailing } from './arxiv-mailing.ts';
import { bibtex } from './bibtex.ts';
import { markdownList } from './markdown-list.ts';
import { pageMarkdown } from './page-markdown.ts';
import { pageText } from './page-text.ts';

/** Every layout that is tried on a digest. */
export const formats: Format[] = [
  pageText,
  pageMarkdown,
  arxivMailing,
  apiJson,
  markdownList,
  bibtex,
];
