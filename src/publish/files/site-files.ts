import { formerTopics } from '../../papers/topics/topic.ts';
import type { Edition } from '../../schema.ts';
import { type CitationKeys, citationKeys } from '../citations/citation-keys.ts';
import { bibtexOf, risOf } from '../citations/citations.ts';
import { listBibtex, listCsv, listJson } from '../exports/list-exports.ts';
import { paperMarkdown } from '../exports/paper-markdown.ts';
import { paperJson, paperJsonSchema } from '../exports/paper-record.ts';
import { atomFeed } from '../feeds/atom.ts';
import { type Feed, feedsOf } from '../feeds/feed.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { opml } from '../feeds/opml.ts';
import { mailOf } from '../mail/mail.ts';
import { mailHtml } from '../mail/mail-html.ts';
import { mailText } from '../mail/mail-text.ts';
import { listsOf, type PaperList } from './lists-of.ts';
import type { FileSource, SiteFile } from './site-file.ts';
import { llmsTxt, manifest, openSearch, robotsTxt } from './site-wide.ts';

/** Every file of the site that is for machines: the build writes them all, the dev server finds one. */
export function siteFiles(source: FileSource): SiteFile[] {
  const keys = citationKeys(source.papers);
  const paperById = new Map(source.papers.map((paper) => [paper.id, paper]));
  const lists = listsOf(source);
  const papersAt = new Map(lists.map(({ path, papers }) => [path, papers]));
  const feeds = feedsOf(source, (topic) => papersAt.get(`topics/${topic}`) ?? []);
  return [
    ...siteWideFiles(source),
    ...source.papers.flatMap((paper) => paperFiles(paper, keys, source)),
    ...lists.flatMap((list) => listFiles(list, keys, source)),
    ...feeds.flatMap(feedFiles),
    ...formerFeeds(source.topics, feeds),
    ...source.editions.flatMap((edition) => mailFiles(edition, { ...source, paperById })),
  ];
}

function siteWideFiles(source: FileSource): SiteFile[] {
  const { address, topics } = source;
  return [
    { path: 'robots.txt', body: () => robotsTxt(address) },
    { path: 'llms.txt', body: () => llmsTxt(source) },
    { path: 'opensearch.xml', body: () => openSearch(address) },
    { path: 'manifest.webmanifest', body: () => manifest() },
    { path: 'topics.opml', body: () => opml(topics, address) },
    {
      path: 'schema/paper.json',
      body: () => `${JSON.stringify(paperJsonSchema(address), null, 2)}\n`,
    },
  ];
}

function paperFiles(
  paper: FileSource['papers'][number],
  keys: CitationKeys,
  { address }: FileSource,
): SiteFile[] {
  const path = `papers/${paper.id}`;
  return [
    { path: `${path}.bib`, body: () => bibtexOf(paper, keys, address) },
    { path: `${path}.ris`, body: () => risOf(paper, keys, address) },
    { path: `${path}.json`, body: () => paperJson(paper, address) },
    { path: `${path}.md`, body: () => paperMarkdown(paper, address) },
  ];
}

function listFiles(list: PaperList, keys: CitationKeys, { address }: FileSource): SiteFile[] {
  const { path, title, papers, total } = list;
  const url = address(list.page);
  return [
    { path: `${path}.bib`, body: () => listBibtex(papers, keys, address) },
    { path: `${path}.csv`, body: () => listCsv(papers, address) },
    { path: `${path}.json`, body: () => listJson({ title, url, papers, total }, address) },
  ];
}

function feedFiles(feed: Feed): SiteFile[] {
  return [
    { path: `${feed.path}feed.xml`, body: () => atomFeed(feed) },
    { path: `${feed.path}feed.json`, body: () => jsonFeed(feed) },
  ];
}

/** Feed readers keep asking for the old address, so a topic's feed also lies at its former names. */
function formerFeeds(topics: FileSource['topics'], feeds: Feed[]): SiteFile[] {
  return [...formerTopics(topics)].flatMap(([former, id]) =>
    feeds
      .filter(({ path }) => path === `topics/${id}/`)
      .flatMap(feedFiles)
      .map((file) => ({ ...file, path: file.path.replace(id, former) })),
  );
}

function mailFiles(edition: Edition, source: Parameters<typeof mailOf>[1]): SiteFile[] {
  const path = `editions/${edition.id}`;
  return [
    { path: `${path}/mail.html`, body: () => mailHtml(mailOf(edition, source)) },
    { path: `${path}/mail.txt`, body: () => mailText(mailOf(edition, source)) },
  ];
}
