/** What an address or a link says (paper, code, arXiv id, DOI); authors as links to their own pages; a line of venue and DOI below a title; a day beside a count of comments. */
import { arxivId, arxivIdInAddress } from '../../text/ids.ts';
import { type PageDate, pageDate } from '../dates.ts';
import type { PageLine, PageLink } from './page-line.ts';

/** One fact that a line beside a paper states. */
export type Finding =
  | { fact: 'votes' | 'comments' | 'count'; value: number | undefined }
  | { fact: 'date'; value: PageDate }
  | { fact: 'year'; value: string }
  | { fact: 'authors' | 'stars'; value: string }
  | { fact: 'submitter' | 'organisation' | 'venue' | 'code' | 'project' | 'link'; value: string }
  | { fact: 'arxivId' | 'nextArxivId'; value: string }
  | { fact: 'names'; value: string[] };

/** The facts that an address alone states, with undefined for one that says nothing about a paper. */
export function findingInAddress(address: string): Finding | undefined {
  const next = /[?&]next=%2Fpapers%2F([^&#]+)/i.exec(address)?.[1];
  const nextId = next ? arxivId(next.replace(/%2F/gi, '/')) : undefined;
  if (nextId) return { fact: 'nextArxivId', value: nextId };
  const id = arxivIdInAddress(address);
  if (id) return { fact: 'arxivId', value: id };
  if (/^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[^/]+\/[^/]+/.test(address)) {
    return { fact: 'code', value: address };
  }
  return undefined;
}

/** `"Jun 16, 2025 3"`: a day, and how many comments there are. */
export function dateAndComments(part: string): Finding[] | undefined {
  const [, day = '', comments] = dated.exec(part) ?? [];
  const whole = pageDate(part.replace(publishedOn, '').replace(modified, ''));
  const date = whole ?? (comments === undefined ? undefined : pageDate(day));
  if (!date) return undefined;
  return whole
    ? [{ fact: 'date', value: date }]
    : [
        { fact: 'date', value: date },
        { fact: 'comments', value: Number(comments) },
      ];
}

const publishedOn = /^published(?: on|:)? ?/i;
/** `18 Sept 2025 (modified: 26 Nov 2025)`, `20 Sept 2024, Last Modified: 11 Feb 2025` */
const modified = / \(modified: [^()]{6,20}\)$|, Last Modified: .{6,20}$/i;
const dated = /^(?:published(?: on|:)? ?)?(.{4,40}?)\s+(\d{1,6})$/i;

/** `"arXiv:2410.05434"` or the id alone. */
export function identifier(part: string): Finding[] | undefined {
  const bare = part.replace(/^\[(.*)\]$/, '$1');
  const id = arxivId(bare.replace(/^(?:arXiv(?: ID)?:?|Paper) ?| Announce Type: [\w-]+$/gi, ''));
  return id ? [{ fact: 'arxivId', value: id }] : undefined;
}

/** Where a paper stands, in a line of short parts: `"PNAS 123(2), Jan 2026 | DOI"`, `"arXiv 2508.00001 | Aug 2025"` */
export function sourceIn({ text, links }: Pick<PageLine, 'text' | 'links'>): Finding[] | undefined {
  const parts = text.split(/ [|·•] /).map((part) => part.trim());
  if (parts.length < 2 || text.length > 160 || /[.!?]$/.test(text)) return undefined;
  const found = parts.flatMap((part) => identifier(part) ?? []);
  const isButton = (part: string) => links.some(({ label }) => label === part);
  return found.length > 0 || isButton(parts.at(-1) ?? '') ? found : undefined;
}

/** `"[MIT](https://…)"` → `"MIT"` */
export function withoutLink(name: string): string {
  return name.replace(/^\[([^[\]]+)\]\(\S+\)$/, '$1');
}

/** The same for a link, which also has a label; links into the page's own site are navigation. */
export function findingInLink({ label, address }: PageLink): Finding | undefined {
  const finding = findingInAddress(address.replace(/^(?=\/papers\/)/, 'https://huggingface.co'));
  if (
    finding ||
    isPagesOwn(address) ||
    personsPage.test(address) ||
    !/^https?:/.test(address) ||
    !URL.canParse(address)
  )
    return finding;
  return /^(?:project(?: page)?|web ?site|home ?page)$/i.test(label)
    ? { fact: 'project', value: address }
    : { fact: 'link', value: address };
}

const personsPage =
  /^https?:\/\/(?:openalex\.org\/A\d|orcid\.org\/|www\.semanticscholar\.org\/author\/|scholar\.google\.[a-z.]+\/citations\?)/;

/** Authors who are links to their own pages, and the venue behind them: `"[A. Heron](https://openalex.org/A1), Marsh Letters. 2025"` */
export function peopleLinked({
  text,
  links,
}: Pick<PageLine, 'text' | 'links'>): Finding[] | undefined {
  const people = links.filter(({ address }) => personsPage.test(address));
  const leads = people[0] && text.trimStart().startsWith(people[0].label);
  return leads ? [{ fact: 'names', value: people.map(({ label }) => label) }] : undefined;
}

function isPagesOwn(address: string): boolean {
  return /^https?:\/\/(?:[\w-]+\.)*(?:huggingface\.co|hf\.co|paperswithcode\.com)(?:[/?#]|$)/i.test(
    address,
  );
}
