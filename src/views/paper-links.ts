/** Where a paper's page leads elsewhere: to get the paper, links where its addresses are known, otherwise searches for its title; to report a mistake in it. */
import { paperWords } from '#words';
import { sideBySide } from '../counted.ts';
import { message, type PageText } from '../messages-in-html.ts';
import type { Paper } from '../schema.ts';
import { arxivAddress, doiAddress } from '../text/ids.ts';
import { say } from '../words/message.ts';

type Known = Partial<Pick<Paper, 'arxivId' | 'doi' | 'code' | 'project' | 'links' | 'votes'>>;

/** Known addresses, the most wanted first; other ones are named by their host. `mastheads`: the lines above the papers of its digests; Hugging Face has a page only of what was submitted to its Daily Papers. */
export function paperLinks(
  { arxivId, doi, code, project, links: others = [], votes }: Known,
  mastheads: string[] = [],
) {
  const links: { name: PageText; href: string }[] = [];
  if (arxivId) {
    links.push({ name: 'arXiv', href: arxivAddress(arxivId) });
    links.push({ name: 'PDF', href: `https://arxiv.org/pdf/${arxivId}` });
  }
  if (doi) links.push({ name: 'DOI', href: doiAddress(doi) });
  if (code) links.push({ name: message('paperWords.code'), href: code });
  if (project) links.push({ name: message('paperWords.project'), href: project });
  const isOfHub = votes !== undefined || mastheads.some((line) => hubPages.test(line));
  if (arxivId && isOfHub)
    links.push({ name: 'Hugging Face', href: `https://huggingface.co/papers/${arxivId}` });
  const named = new Set(links.map(({ href }) => href));
  return [...links, ...others.filter((href) => !named.has(href)).map(byHost)];
}

/** Hugging Face's own names for its lists. */
const hubPages = /\b(?:Daily|Weekly|Monthly|Trending) Papers\b/;

/** `"https://www.example.org/talk"` → `"example.org"` */
function byHost(href: string) {
  return { name: new URL(href).hostname.replace(/^www\./, ''), href };
}

/** Searches for a title without arXiv id. Only the first has its address in the page; islands/paper-page.ts adds the others. */
export function titleSearches({
  arxivId,
  title,
}: Pick<Paper, 'title' | 'arxivId'>): { name: string; href?: string }[] {
  if (arxivId) return [];
  const href = `https://scholar.google.com/scholar?q=${encodeURIComponent(title)}`;
  return [{ name: 'Google Scholar', href }, { name: 'Semantic Scholar' }, { name: 'arXiv' }];
}

/** An issue on the owner's repository that names the paper; the repository itself where its host is unknown. */
export function mistakeReport(repository: string, paper: Paper, address: string): string {
  const forge = forgeAt(new URL(repository).hostname);
  if (!forge) return repository;
  const from = paper.sources.map(
    ({ digest, lines }) => `${digest}.txt:${[...new Set(lines)].join('–')}`,
  );
  const params = new URLSearchParams({
    [forge.title]: say(paperWords.mistake, { paper: paper.id }),
    [forge.body]: say(paperWords.mistakeText, { address, digest: sideBySide(from).join('') }),
  });
  return `${repository.replace(/(?:\.git)?\/*$/, '')}${forge.path}?${params}`;
}

/** How the form of a new issue is filled in; Gitea, Forgejo and Codeberg do as GitHub does. */
const gitHub = { path: '/issues/new', title: 'title', body: 'body' };
const gitLab = { path: '/-/issues/new', title: 'issue[title]', body: 'issue[description]' };

/** By the host's name; nothing is guessed for other hosts. */
function forgeAt(host: string): typeof gitHub | undefined {
  if (/\bgitlab\b/.test(host)) return gitLab;
  return /\b(?:github|gitea|forgejo|codeberg)\b/.test(host) ? gitHub : undefined;
}
