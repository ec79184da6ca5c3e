import { unescaped } from '../../text/escape.ts';
import type { PaperRecord } from '../exports/paper-record.ts';
import type { ScholarlyArticle } from './json-ld.ts';

/** What the head of a paper's page says of it beside its title, the JSON-LD, the description and the canonical address. */
type PageFacts = Omit<PaperRecord, 'id' | 'url' | 'title' | 'abstract' | 'authors' | 'published'>;

export function pageFacts(record: PaperRecord): PageFacts {
  const { id, url, title, abstract, authors, published, ...facts } = record;
  return facts;
}

/** Reads the record of a paper from the HTML of its page; null for any other page. */
export function paperInPage(html: string): PaperRecord | null {
  const said = partOf(html, /<script type="application\/json" id="paper">(.*?)<\/script>/s);
  const url = partOf(html, /<link rel="canonical" href="([^"]*)"/);
  if (!said || !url) return null;
  const article: Partial<ScholarlyArticle> = JSON.parse(
    partOf(html, /<script type="application\/ld\+json">(.*?)<\/script>/s) || '{}',
  );
  const { author, datePublished: published } = article;
  const facts: PageFacts = JSON.parse(said);
  return {
    id: decodeURIComponent(new URL(url).pathname.split('/').at(-2) ?? ''),
    url,
    title: unescaped(partOf(html, / property="og:title" content="([^"]*)"/)),
    abstract: unescaped(partOf(html, /<meta name="description" content="([^"]*)"/)),
    ...(author ? { authors: author.map(({ name }) => name) } : {}),
    ...(published ? { published } : {}),
    ...facts,
  };
}

function partOf(html: string, part: RegExp): string {
  return part.exec(html)?.[1] ?? '';
}
