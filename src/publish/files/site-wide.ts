/** Writes robots.txt, llms.txt, OpenSearch (search from the browser's address bar), and the web app manifest. */
import { countWords, feedWords, language, machineWords, siteWords } from '#words';
import { counted } from '../../counted.ts';
import { languages, pathTo, site } from '../../site.ts';
import { tagline } from '../../tagline.ts';
import { say } from '../../words/message.ts';
import type { Address } from '../address.ts';
import { element, xmlDocument } from '../xml.ts';
import type { FileSource } from './site-file.ts';

/** How many papers the library's own files hold: more would be megabytes that hardly anyone asks for. */
export const newestPapers = 100;

export function robotsTxt(address: Address): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address('sitemap-index.xml')}\n`;
}

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
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** What a language model should know before it reads the site (llmstxt.org). */
export function llmsTxt({ papers, topics, editions, address }: FileSource): string {
  const newest = editions
    .map(({ id }) => id)
    .sort()
    .reverse();
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

${newest.map((id) => `- [${id}](${address(`editions/${id}.json`)})`).join('\n')}
`;
}
