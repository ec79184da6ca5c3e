/** Data in a paper's page for citations and files: written by the build, read by scripts. */
import { unescaped } from '../../text/escape.ts';
import type { PaperRecord } from '../exports/paper-record.ts';
import type { ScholarlyArticle } from './json-ld.ts';

/** What head and body of the page do not already give; these have its title, address, dates and topics. */
type PageFacts = Omit<
  PaperRecord,
  'id' | 'url' | 'title' | 'abstract' | 'authors' | 'published' | 'editions' | 'topics'
> & {
  /** Only where the page does not show it as it was written, for example with formulas. */
  abstract?: string;
};

/** `undefined` if there is nothing to add. `shown`: the abstract as HTML, as the page has it. */
export function pageFacts(record: PaperRecord, shown: string): PageFacts | undefined {
  const { id, url, title, abstract, authors, published, editions, topics, ...others } = record;
  const facts = textIn(shown) === abstract ? others : { ...others, abstract };
  return Object.values(facts).some((value) => value !== undefined) ? facts : undefined;
}

/** The text of an abstract, its quotation marks straight again. */
function textIn(html: string): string {
  return unescaped(html.replace(/<[^>]*>/g, ''))
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
}

/** Reads the record of a paper from the HTML of its page; null for any other page, and for one that is damaged. */
export function paperInPage(html: string): PaperRecord | null {
  const said = partOf(html, /<script type="application\/json" id="paper">(.*?)<\/script>/s);
  const url = partOf(html, /<link rel="canonical" href="([^"]*)"/);
  const shown = partOf(html, /<article class="?paper-page(.*?)<\/article>/s);
  const article = partOf(html, /<script type="application\/ld\+json">(.*?)<\/script>/s);
  const json: Partial<ScholarlyArticle> | null = jsonOf(article);
  // Facts of a page that was kept from an older build hold these, too.
  const facts: PageFacts | null = jsonOf(said);
  if (!shown || !url || !json || !facts) return null;
  const { author, datePublished: published } = json;
  const { pathname } = new URL(url);
  return {
    id: idIn(pathname),
    url,
    title: unescaped(partOf(html, / property="og:title" content="([^"]*)"/)),
    abstract: textIn(partOf(shown, /<p class="?abstract[^>]*>(.*?)<\/p>/s)),
    ...(author ? { authors: author.map((one) => (typeof one === 'string' ? one : one.name)) } : {}),
    ...(published ? { published } : {}),
    // The page has the newest first.
    editions: linkedIn(shown, pathname.replace(/papers\/[^/]*\/$/, 'editions/')).reverse(),
    topics: linkedIn(shown, pathname.replace(/papers\/[^/]*\/$/, 'topics/')),
    ...facts,
  };
}

/** `(' href="/topics/gates/"', "/topics/")` → `["gates"]` */
function linkedIn(html: string, folder: string): string[] {
  const paths = [...html.matchAll(/ href="?([^\s">]+\/)[\s">]/g)].map(([, path = '']) => path);
  return paths.filter((path) => path.startsWith(folder) && path.length > folder.length).map(idIn);
}

/** `"/papers/on-reeds/"` → `"on-reeds"` */
function idIn(path: string): string {
  return decodeURIComponent(path.split('/').at(-2) ?? '');
}

function jsonOf(text: string) {
  try {
    return JSON.parse(text || '{}');
  } catch {
    return null;
  }
}

function partOf(html: string, part: RegExp): string {
  return part.exec(html)?.[1] ?? '';
}
