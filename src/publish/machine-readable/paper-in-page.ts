import { unescaped } from '../../text/escape.ts';
import type { Address } from '../address.ts';
import type { PaperRecord } from '../exports/paper-record.ts';
import type { ScholarlyArticle } from './json-ld.ts';

/** What the head of a paper's page says of it beside its title, the JSON-LD, the description and the canonical address. */
type PageFacts = Omit<PaperRecord, 'id' | 'url' | 'title' | 'abstract' | 'authors' | 'published'>;

export function pageFacts(record: PaperRecord): PageFacts {
  const { id, url, title, abstract, authors, published, ...facts } = record;
  return facts;
}

/** Search engines and previews of links show less. */
const lettersInHead = 300;

/**
 * The abstract for a page's head: its beginning, where the page shows the whole letter for letter. Twice, abstracts
 * would be a tenth of a large site.
 *
 * @param shown The abstract as the page's HTML.
 */
export function abstractInHead(abstract: string, shown: string): string {
  const end = abstract.lastIndexOf(' ', lettersInHead);
  const isShort = end < 0 || abstract.length < 2 * lettersInHead;
  return isShort || textOf(shown) !== abstract ? abstract : `${abstract.slice(0, end)}…`;
}

/** The abstract that `head` is, or of which it is the beginning; `shown` is the text of the page. */
function wholeAbstract(head: string, shown: string): string {
  return head.endsWith('…') && shown.startsWith(head.slice(0, -1)) ? shown : head;
}

/** Reads the record of a paper from the HTML of its page; null for any other page. */
export function paperInPage(html: string): { record: PaperRecord; address: Address } | null {
  const said = partOf(html, /<script type="application\/json" id="paper">(.*?)<\/script>/s);
  const url = partOf(html, /<link rel="canonical" href="([^"]*)"/);
  if (!said || !url) return null;
  const article: Partial<ScholarlyArticle> = JSON.parse(
    partOf(html, /<script type="application\/ld\+json">(.*?)<\/script>/s) || '{}',
  );
  const { author, datePublished: published } = article;
  const facts: PageFacts = JSON.parse(said);
  const record = {
    id: decodeURIComponent(new URL(url).pathname.split('/').at(-2) ?? ''),
    url,
    title: unescaped(partOf(html, / property="og:title" content="([^"]*)"/)),
    abstract: wholeAbstract(
      unescaped(partOf(html, /<meta name="description" content="([^"]*)"/)),
      textOf(partOf(html, /<p class="abstract"[^>]*>(.*?)<\/p>/s)),
    ),
    ...(author ? { authors: author.map(({ name }) => name) } : {}),
    ...(published ? { published } : {}),
    ...facts,
  };
  const home = new URL('../../', url);
  return { record, address: (path = '') => new URL(path, home).href };
}

function partOf(html: string, part: RegExp): string {
  return part.exec(html)?.[1] ?? '';
}

function textOf(html: string): string {
  return unescaped(html.replace(/<[^>]*>/g, ''));
}
