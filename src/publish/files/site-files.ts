/** Which files for machines there are, at which address: library, editions, topics, weeks, months, feeds, letters; which lists have a JSON file; robots.txt, llms.txt, OpenSearch (search from the browser's address bar), the web app manifest. */
import { countWords, feedWords, language, machineWords, siteWords } from '#words';
import { counted } from '../../counted.ts';
import { newestFirst } from '../../papers/compiled-content.ts';
import { formerTopics } from '../../papers/topics/topic.ts';
import type { Edition, Paper } from '../../schema.ts';
import { languages, pathTo, site } from '../../site.ts';
import { tagline } from '../../tagline.ts';
import { type PaperList, paperLists } from '../../views/paper-lists.ts';
import { papersHere } from '../../views/papers-here.ts';
import { roundUpLinks } from '../../views/round-ups.ts';
import { say } from '../../words/message.ts';
import type { Address } from '../address.ts';
import { type CitationKeys, citationKeys } from '../citations/citation-keys.ts';
import { byDay } from '../colours.ts';
import { listBibtex, listCsv, listJson } from '../exports/list-exports.ts';
import { paperJsonSchema, paperRecord } from '../exports/paper-record.ts';
import { atomFeed, type Feed, feedsOf, jsonFeed, opml } from '../feeds/feed.ts';
import {
  editionsAsLetters,
  type Mail,
  mailHtml,
  mailOf,
  mailText,
  newestWith,
} from '../mail/mail.ts';
import { element, xmlDocument } from '../xml.ts';
import type { FileSource, SiteFile } from './site-file.ts';

/** Every file of the site that is for machines: the build writes them all, the dev server finds one. */
export function siteFiles({ papers, ...about }: FileSource): SiteFile[] {
  const source = { ...about, papers: newestFirst(papers, about.editions) };
  const keys = citationKeys(source.papers);
  const paperById = new Map(source.papers.map((paper) => [paper.id, paper]));
  const lists = paperLists(source);
  const feeds = feedsOf(source, lists);
  const files = [
    ...siteWideFiles(source, lists),
    ...libraryFiles(keys, source),
    ...source.editions.map((edition) => editionFile(edition, paperById, keys, source)),
    ...listsInFiles(lists, source).map((list) => listFile(list, source)),
    ...feeds.flatMap(feedFiles),
    ...editionsAsLetters(source.editions).flatMap((edition) =>
      mailFiles(`editions/${edition.id}/`, () => mailOf(edition, { ...source, paperById })),
    ),
    ...source.searches.flatMap((search) => {
      const edition = newestWith(search, source.editions);
      if (!edition) return [];
      const letter = () => mailOf(edition, { ...source, paperById }, search);
      return mailFiles(`searches/${search.id}/`, letter);
    }),
  ];
  return [...files, ...formerFiles(source, files)];
}

function siteWideFiles(source: FileSource, lists: PaperList[]): SiteFile[] {
  const { address, retired } = source;
  const topics = [...formerTopics(source.topics)].map((ids) => ids.map((id) => `topic:${id}`));
  const subscribed = lists.filter(({ feeds }) => feeds.length > 0);
  return [
    {
      path: 'robots.txt',
      body: () => `User-agent: *\nAllow: /\n\nSitemap: ${address('sitemap-index.xml')}\n`,
    },
    { path: 'llms.txt', body: () => llmsTxt(source) },
    { path: 'opensearch.xml', body: () => openSearch(address) },
    { path: 'manifest.webmanifest', body: () => manifest() },
    { path: 'topics.opml', body: () => opml(subscribed, address) },
    // With this file a browser, even offline, finds what is marked under its present id.
    {
      path: 'renamed.json',
      body: () => JSON.stringify(Object.fromEntries([...retired, ...topics])),
    },
    {
      path: 'schema/paper.json',
      body: () => `${JSON.stringify(paperJsonSchema(address), null, 2)}\n`,
    },
  ];
}

/** The newest papers of the library. All others are in the files of their editions, which `editions` names. */
function libraryFiles(keys: CitationKeys, { papers, editions, address }: FileSource): SiteFile[] {
  const newest = () =>
    papers.slice(0, newestPapers).map((paper) => paperRecord(paper, keys, address));
  const about = {
    title: site.name,
    url: address(),
    total: papers.length,
    editions: editions.map(({ id }) => address(`editions/${id}.json`)),
  };
  return [
    { path: 'papers.bib', body: () => listBibtex(newest()) },
    { path: 'papers.csv', body: () => listCsv(newest()) },
    { path: 'dois.json', body: () => doisJson(papers) },
    { path: 'papers.json', body: () => listJson(about, newest(), address) },
  ];
}

/** `{"10.1234/reeds.1": "on-reeds"}`, DOIs in lower case: with it a browser finds the papers in a reference manager's file. */
function doisJson(papers: readonly Paper[]): string {
  const known = papers.flatMap(({ doi, id }) => (doi ? [[doi.toLowerCase(), id]] : []));
  return JSON.stringify(Object.fromEntries(known));
}

/** All facts of an edition’s papers, for machines, and for the browser, which makes other files from it. */
function editionFile(
  { id, papers }: Edition,
  paperById: ReadonlyMap<string, Paper>,
  keys: CitationKeys,
  { address }: FileSource,
): SiteFile {
  const about = {
    title: say(feedWords.edition, { site: site.name, id }),
    url: address(`editions/${id}/`),
    total: papers.length,
  };
  const records = () =>
    papers
      .flatMap((paper) => paperById.get(paper) ?? [])
      .map((paper) => paperRecord(paper, keys, address));
  return { path: `editions/${id}.json`, body: () => listJson(about, records(), address) };
}

/** The ids of a long list's papers, by the edition in whose file they are: a record in each list would be a fifth of the site. */
function listFile({ path, title, papers }: ListInFile, { address }: FileSource): SiteFile {
  const about = { title, url: address(`${path}/`), total: papers.length };
  const byEdition = () => {
    const groups = Map.groupBy(papers, ({ editions }) => editions.at(-1) ?? '');
    return [...groups].map(([edition, papers]) => [edition, papers.map(({ id }) => id)]);
  };
  return {
    path: `${path}.json`,
    body: () => `${JSON.stringify({ ...about, editions: Object.fromEntries(byEdition()) })}\n`,
  };
}

function feedFiles(feed: Feed): SiteFile[] {
  const make = { xml: atomFeed, json: jsonFeed };
  return feed.formats.map((format) => ({
    path: `${feed.path}feed.${format}`,
    body: () => make[format](feed),
  }));
}

/** Feed readers and programs keep asking for the old address, so files of a renamed topic or edition are there, too. */
function formerFiles({ topics, formerEditions }: FileSource, files: SiteFile[]): SiteFile[] {
  const moved = Object.entries({ topics: formerTopics(topics), editions: formerEditions });
  return moved.flatMap(([folder, ids]) =>
    [...ids].flatMap(([former, id]) =>
      files
        .filter(
          ({ path }) => path.startsWith(`${folder}/${id}/`) || path === `${folder}/${id}.json`,
        )
        .map(({ path, body }) => ({ path: path.replace(`/${id}`, `/${former}`), body })),
    ),
  );
}

function mailFiles(path: string, letter: () => Mail): SiteFile[] {
  return [
    { path: `${path}mail.html`, body: () => mailHtml(letter()) },
    { path: `${path}mail.txt`, body: () => mailText(letter()) },
  ];
}

type ListInFile = ReturnType<typeof listsInFiles>[number];

/** Each topic, standing search, venue, week and month; and each author with more papers than a page shows: from a page that has them all, a browser reads them. */
function listsInFiles(lists: PaperList[], { papers, editions }: FileSource) {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return [
    ...lists
      .filter(({ kind, papers }) => kind !== 'authors' || papersHere(papers).length < papers.length)
      .map(({ kind, id, name, papers }) => ({
        /** Of its page, without the slash at the end, and of its file, without the ending: `topics/gates`. */
        path: `${kind}/${id}`,
        title: say(siteWords.labelled, { label: site.name, name }),
        papers,
      })),
    ...roundUpLinks(editions).map((link) => {
      const ids = new Set(link.editions.toReversed().flatMap((edition) => edition.papers));
      return {
        path: `editions/${link.id}`,
        title: say(siteWords.labelled, { label: site.name, name: link.name }),
        papers: [...ids].flatMap((id) => byId.get(id) ?? []),
      };
    }),
  ];
}

/** How many papers the library's own files hold: more would be megabytes that hardly anyone asks for. */
export const newestPapers = 100;

/** Lets a browser search the site from its address bar. */
export function openSearch(address: Address): string {
  const xmlns = 'http://a9.com/-/spec/opensearch/1.1/';
  return xmlDocument(
    element('OpenSearchDescription', { xmlns }, [
      element('ShortName', {}, site.name.slice(0, 16)),
      element('Description', {}, tagline),
      element('Language', {}, language.code),
      element('InputEncoding', {}, 'UTF-8'),
      element(
        'Image',
        { width: '16', height: '16', type: 'image/svg+xml' },
        address('favicon.svg'),
      ),
      // A browser fills in the braces, so they must not be escaped as the rest of the address is.
      element('Url', { type: 'text/html', template: `${address('search/')}?q={searchTerms}` }),
    ]),
  );
}

export function manifest(): string {
  const icon = (size: number, purpose: string) => ({
    src: pathTo(`icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const document = {
    name: site.name,
    short_name: site.name,
    description: tagline,
    lang: language.code,
    dir: language.direction,
    id: pathTo(),
    start_url: pathTo(),
    scope: pathTo(),
    display: 'minimal-ui',
    background_color: byDay.paper,
    theme_color: byDay.paper,
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** What a language model should know before it reads the site (llmstxt.org). */
function llmsTxt({ papers, topics, editions, address }: FileSource): string {
  const counts = {
    papers: counted(papers.length),
    topics: say(countWords.topic, { n: topics.length }),
    editions: say(countWords.edition, { n: editions.length }),
  };
  const newestJson = { json: address('papers.json'), schema: address('schema/paper.json') };
  const newestTables = { csv: address('papers.csv'), bibtex: address('papers.bib') };
  return `# ${site.name}

> ${say(machineWords.summary, { tagline, ...counts })}

${say(machineWords.pages, { address: address('papers/') })}
${machineWords.fields}
${feedWords.rights}
${say(machineWords.languages, { papers: site.language, site: languages.join(', ') })}

## ${machineWords.everything}

- ${say(machineWords.newestJson, { n: newestPapers, ...newestJson })}
- ${say(machineWords.newestTables, { n: newestPapers, ...newestTables })}
- ${say(machineWords.newestFeed, { address: address('feed.json') })}

## ${siteWords.topics}

${machineWords.topicFiles}

${topics.map(({ id, name, definition }) => `- [${name}](${address(`topics/${id}.json`)})${definition ? `: ${definition.replace(/\s+/g, ' ')}` : ''}`).join('\n')}

## ${siteWords.editions}

${editions.map(({ id }) => `- [${id}](${address(`editions/${id}.json`)})`).join('\n')}
`;
}
