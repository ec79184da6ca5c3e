/** Where a paper can be had: links where its addresses are known, else searches for its title. */
import type { Paper } from '../schema.ts';

export interface PaperLink {
  name: string;
  href: string;
}

type Known = Partial<Pick<Paper, 'arxivId' | 'code' | 'project' | 'links'>>;
type Searched = Pick<Paper, 'title' | 'arxivId'>;

/** Known addresses, in the order in which a reader wants them; other ones by the name of their host. */
export function paperLinks({ arxivId, code, project, links: others = [] }: Known): PaperLink[] {
  const links: PaperLink[] = [];
  if (arxivId) {
    links.push({ name: 'arXiv', href: `https://arxiv.org/abs/${arxivId}` });
    links.push({ name: 'PDF', href: `https://arxiv.org/pdf/${arxivId}` });
  }
  if (code) links.push({ name: 'Code', href: code });
  if (project) links.push({ name: 'Project', href: project });
  if (arxivId)
    links.push({ name: 'Hugging Face', href: `https://huggingface.co/papers/${arxivId}` });
  const named = new Set(links.map(({ href }) => href));
  return [...links, ...others.filter((href) => !named.has(href)).map(byHost)];
}

/** `"https://www.example.org/talk"` → `"example.org"` */
function byHost(href: string): PaperLink {
  return { name: new URL(href).hostname.replace(/^www\./, ''), href };
}

/** Searches by title, for a paper whose arXiv id is not known; none for one where it is. */
export function titleSearches({ arxivId, title }: Searched): PaperLink[] {
  if (arxivId) return [];
  const q = encodeURIComponent(title);
  return [
    { name: 'arXiv', href: `https://arxiv.org/search/?searchtype=title&query=${q}` },
    { name: 'Semantic Scholar', href: `https://www.semanticscholar.org/search?q=${q}` },
    { name: 'Google Scholar', href: `https://scholar.google.com/scholar?q=${q}` },
  ];
}

/** An issue on the owner's repository that says which paper it is about; where the host does not tell how, the repository. */
export function mistakeReport(repository: string, paper: Paper, address: string): string {
  const forge = forgeAt(new URL(repository).hostname);
  if (!forge) return repository;
  const from = paper.sources.map(({ digest, lines }) => `${digest}.txt:${lines.join('–')}`);
  const params = new URLSearchParams({
    [forge.title]: `Mistake in "${shortened(paper.title)}"`,
    [forge.body]: `Page: ${address}\nDigest: ${from.join(', ')}\n\nWhat is wrong:\n`,
  });
  return `${repository.replace(/(?:\.git)?\/*$/, '')}${forge.path}?${params}`;
}

/** How an issue is filled in: Gitea, Forgejo and Codeberg do as GitHub does. */
const gitHub = { path: '/issues/new', title: 'title', body: 'body' };
const gitLab = { path: '/-/issues/new', title: 'issue[title]', body: 'issue[description]' };

/** A host of one's own may run any of them: unless its name says which, none is guessed. */
function forgeAt(host: string): typeof gitHub | undefined {
  if (/\bgitlab\b/.test(host)) return gitLab;
  return /\b(?:github|gitea|forgejo|codeberg)\b/.test(host) ? gitHub : undefined;
}

/** In an address a letter of another script takes nine, and GitHub refuses one of 8,000. */
function shortened(title: string): string {
  return title.length > 300 ? `${title.slice(0, 300).trimEnd()} …` : title;
}
