import { countWords } from '#words';
import { counted } from '../../counted.ts';
import { pathTo, site } from '../../site.ts';
import { say } from '../../words/message.ts';
import type { Address } from '../address.ts';
import { rights } from '../rights.ts';
import { element, xmlDocument } from '../xml.ts';
import { newestPapers } from './lists-of.ts';
import type { FileSource } from './site-file.ts';

export function robotsTxt(address: Address): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address('sitemap-index.xml')}\n`;
}

/** Lets a browser search the site from its address bar. */
export function openSearch(address: Address): string {
  const xmlns = 'http://a9.com/-/spec/opensearch/1.1/';
  return xmlDocument(
    element('OpenSearchDescription', { xmlns }, [
      element('ShortName', {}, site.name.slice(0, 16)),
      element('Description', {}, site.tagline),
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
    description: site.tagline,
    lang: site.language,
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
  return `# ${site.name}

> ${site.tagline}. ${counted(papers.length)}, ${say(countWords.topic, { n: topics.length })}, ${say(countWords.edition, { n: editions.length })}.

Every paper has a page at ${address('papers/')}<id>/. The files below hold all that is known of each paper, abstracts included.
Topics are given by phrases that stand in a paper's title or abstract. A field that is absent is unknown. ${rights}

## Everything

- [The newest ${newestPapers} papers as JSON](${address('papers.json')}), with the addresses of all editions, whose files hold all papers: [schema](${address('schema/paper.json')})
- [The newest ${newestPapers} as CSV](${address('papers.csv')}) and [as BibTeX](${address('papers.bib')})
- [Newest papers, JSON Feed](${address('feed.json')})

## Topics

Each names its papers by the edition in whose file, below, they are.

${topics.map(({ id, name, definition }) => `- [${name}](${address(`topics/${id}.json`)})${definition ? `: ${definition.replace(/\s+/g, ' ')}` : ''}`).join('\n')}

## Editions

${newest.map((id) => `- [${id}](${address(`editions/${id}.json`)})`).join('\n')}
`;
}
