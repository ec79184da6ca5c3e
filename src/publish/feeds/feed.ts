/** Who has a feed; its papers (those of eight days, 3 to 200), their order, time and text; Atom, JSON Feed; feeds of all lists to import at once (OPML). */
import { feedWords, language, siteWords } from '#words';
import { directionOf, languageOf, ownLanguage } from '../../own-language.ts';
import type { Edition, Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import { tagline } from '../../tagline.ts';
import { addressesIn } from '../../text/addresses.ts';
import { escaped } from '../../text/escape.ts';
import type { FeedFormat, PaperList } from '../../views/paper-lists.ts';
import { say } from '../../words/message.ts';
import type { Address } from '../address.ts';
import type { FileSource } from '../files/site-file.ts';
import { element, type Xml, xmlDocument } from '../xml.ts';

interface About {
  title: string;
  description: string;
  /** Path of the feed's page, and the folder of its files: `topics/agents/`. */
  path: string;
  formats: FeedFormat[];
}

export type Feed = ReturnType<ReturnType<typeof feedMaker>>;
type Entry = Feed['entries'][number];

/** A feed has the papers of eight days, for readers who poll weekly, but at least and at most these numbers. */
const fewest = 3;
const longest = 200;
const eightDays = 8 * 86_400_000;

export function feedsOf(source: FileSource, lists: PaperList[]): Feed[] {
  const makeFeed = feedMaker(source);
  return [
    makeFeed(
      { title: site.name, description: tagline, path: '', formats: ['xml', 'json'] },
      source.papers,
    ),
    ...lists.map(({ name, description, path, papers, feeds: formats }) =>
      makeFeed(
        {
          title: say(siteWords.labelled, { label: site.name, name }),
          description: description || name,
          path,
          formats,
        },
        papers,
      ),
    ),
  ];
}

/** Makes feeds of one library: the newest papers first, within a day in the order of its editions. */
export function feedMaker({
  topics,
  editions,
  address,
}: Pick<FileSource, 'topics' | 'editions' | 'address'>) {
  const times = listingTimes(editions);
  const timeOf = (paper: Paper, edition = '') => times.get(edition)?.get(paper.id) ?? '';
  const firstTime = (paper: Paper) => timeOf(paper, paper.editions[0]);
  const lastTime = (paper: Paper) => timeOf(paper, paper.editions.at(-1));
  const topicNames = new Map(topics.map(({ id, name }) => [id, name]));
  // The time of a feed without entries: that of the oldest edition.
  const start = `${editions.at(-1)?.date ?? '1970-01-01'}T00:00:00Z`;

  return (about: About, papers: Paper[]) => {
    const inOrder = papers.toSorted((a, b) => compare(firstTime(b), firstTime(a)));
    const since = Date.parse(inOrder[0] ? firstTime(inOrder[0]) : start) - eightDays;
    const newest = inOrder
      .slice(0, longest)
      .filter((paper, at) => at < fewest || Date.parse(firstTime(paper)) >= since);
    return {
      ...about,
      address,
      /** The newest time of an entry, not of the build. */
      updated: newest.map(lastTime).sort().at(-1) ?? start,
      // Made on demand: the dev server needs one feed of thousands.
      get entries() {
        return newest.map((paper) => ({
          url: address(`papers/${paper.id}/`),
          title: paper.title,
          html: abstractHtml(paper.abstract),
          authors: paper.authors,
          topics: paper.topics.map((id) => ({ id, name: topicNames.get(id) ?? id })),
          /** When the first and when the last edition listed the paper, as RFC 3339 times. */
          published: firstTime(paper),
          updated: lastTime(paper),
        }));
      },
    };
  };
}

/** Edition → paper → time, for feed readers’ order: a day’s first paper has 01:00:00, each further one a second less. */
function listingTimes(editions: Edition[]): Map<string, Map<string, string>> {
  const listed = new Map<string, number>();
  return new Map(
    editions.toReversed().map(({ id, date, papers }) => {
      const before = listed.get(date) ?? 0;
      listed.set(date, before + papers.length);
      const one = Date.parse(`${date}T01:00:00Z`);
      const timeAt = (at: number) => new Date(one - (before + at) * 1000).toISOString();
      return [id, new Map(papers.map((paper, at) => [paper, `${timeAt(at).slice(0, 19)}Z`]))];
    }),
  );
}

/** Paragraphs and links alone: feed readers and mail clients strip the rest. */
export function abstractHtml(text: string): string {
  // Feed readers know the language, but show it from left to right.
  const dir = directionOf(languageOf(text, site.language)) === 'rtl' ? ' dir="rtl"' : '';
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p${dir}>${linked(paragraph.replace(/\s+/g, ' ').trim())}</p>`)
    .join('');
}

function linked(text: string): string {
  let end = 0;
  const parts = addressesIn(text).map(({ address, at: [from, to] }) => {
    const before = escaped(text.slice(end, from));
    end = to;
    return `${before}<a href="${escaped(address)}">${escaped(address)}</a>`;
  });
  return parts.join('') + escaped(text.slice(end));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The feed as Atom 1.0 (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const page = feed.address(feed.path);
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language.code }, [
      element('id', {}, page),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, feed.updated),
      element('author', {}, [element('name', {}, site.owner)]),
      element('link', { rel: 'alternate', type: 'text/html', href: page }),
      element('link', {
        rel: 'self',
        type: 'application/atom+xml',
        href: feed.address(`${feed.path}feed.xml`),
      }),
      element('rights', {}, feedWords.rights),
      element('icon', {}, feed.address('favicon.svg')),
      ...feed.entries.map((entry) => atomEntry(entry, feed)),
    ]),
  );
}

function atomEntry(entry: Entry, feed: Feed): Xml {
  const { lang } = ownLanguage(entry.title);
  return element('entry', lang ? { 'xml:lang': lang } : {}, [
    element('id', {}, entry.url),
    element('title', {}, entry.title),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    element('published', {}, entry.published),
    element('updated', {}, entry.updated),
    ...entry.authors.map((name) => element('author', {}, [element('name', {}, name)])),
    ...entry.topics.map(({ id, name }) =>
      element('category', { term: id, scheme: feed.address('topics/'), label: name }),
    ),
    element('content', { type: 'html' }, entry.html),
  ]);
}

/** The feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.address(feed.path),
    feed_url: feed.address(`${feed.path}feed.json`),
    description: feed.description,
    icon: feed.address('icon-512.png'),
    favicon: feed.address('icon-192.png'),
    language: language.code,
    authors: [{ name: site.owner }],
    // JSON Feed 1.1 has no field for it; names that begin with _ are extensions.
    _rights: { text: feedWords.rights },
    items: feed.entries.map(item),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function item(entry: Entry): object {
  const { lang } = ownLanguage(entry.title);
  return {
    id: entry.url,
    url: entry.url,
    title: entry.title,
    ...(lang ? { language: lang } : {}),
    content_html: entry.html,
    date_published: entry.published,
    date_modified: entry.updated,
    ...(entry.authors.length ? { authors: entry.authors.map((name) => ({ name })) } : {}),
    tags: entry.topics.map(({ name }) => name),
  };
}

/** Subscriptions as OPML 2.0, which feed readers import in one go. */
export function opml(lists: Pick<PaperList, 'path' | 'name'>[], address: Address): string {
  return xmlDocument(
    element('opml', { version: '2.0' }, [
      element('head', {}, [
        element('title', {}, say(siteWords.labelled, { label: site.name, name: siteWords.feeds })),
      ]),
      element('body', {}, [
        element(
          'outline',
          { text: site.name, title: site.name },
          lists.map(({ path, name }) => {
            const text = say(siteWords.labelled, { label: site.name, name });
            const xmlUrl = address(`${path}feed.xml`);
            return element('outline', {
              type: 'rss',
              text,
              title: text,
              xmlUrl,
              htmlUrl: address(path),
            });
          }),
        ),
      ]),
    ]),
  );
}
