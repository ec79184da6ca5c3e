/** Papers as digests of many layouts, as pages, converters, mail programs and people make them. */
import { arxivLayouts } from './arxiv-layouts.ts';
import { jsonLayouts } from './json-layouts.ts';
import { markdownLayouts } from './markdown-layouts.ts';
import { otherDialects } from './other-dialects.ts';
import { pageCopies } from './page-copies.ts';
import { pageLayouts } from './page-layouts.ts';
import type { Layout } from './paper.ts';
import { wrappedLayouts } from './wrapped-layouts.ts';

/** Name → how it is laid out; each has all titles and abstracts, so that all must be found. */
export const layouts: Record<string, Layout> = {
  ...pageLayouts,
  ...pageCopies,
  ...wrappedLayouts,
  ...markdownLayouts,
  ...otherDialects,
  ...arxivLayouts,
  ...jsonLayouts,
};
