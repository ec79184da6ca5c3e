/** Which link of an abstract is its code, its project page; what authors remark on a paper, as at arXiv: where it was accepted. */
import type { Facts } from '../schema.ts';
import { addressesIn } from '../text/addresses.ts';
import { bareVenue } from './page/words.ts';
import { known } from './records.ts';

/** `"8 pages. Accepted to RSS 2025. Code: https://github.com/…"` → the venue and the code */
export function remarkedFacts(remarks: string): Pick<Partial<Facts>, 'venue' | 'code' | 'project'> {
  const { code, project } = linkFacts(remarks);
  const venue = acceptedIn(remarks.replace(/\\[a-z]+\{|https?:\/\/\S+/g, ' '));
  return known({ code, project, venue });
}

function acceptedIn(remarks: string): string | undefined {
  const venue = (accepted.exec(remarks) ?? bare.exec(remarks))?.groups?.venue?.trim() ?? '';
  return venue.length > 2 && venue.length <= 120 && !preprint.test(venue) ? venue : undefined;
}

/** A venue with its year and nothing else, as one part of the remarks: `ACL 2025 Findings`, `20 pages, ICML 2025 (Oral)` */
const bare = new RegExp(`(?:^|[.;,] ?)(?<venue>${bareVenue})(?=$|[.;,])`, 'u');

const preprint = /arxiv|biorxiv|medrxiv|^(?:parts?|section) /i;

/** Only what begins a sentence or a part of one: `not yet accepted by …` says something else. A name begins with a capital or a number (`41st …`); stops in it shorten words. */
const accepted = new RegExp(
  [
    /(?:^|[.;,(]\s*)(?:(?:[Tt]his )?(?:[Pp]aper|[Ww]ork|[Aa]rticle) )?(?:(?:[Ii]s|[Ww]as|[Hh]as been|[Tt]o be) )?/u,
    /(?:[Aa]ccepted(?: to appear)?|[Tt]o appear|[Pp]ublished|[Pp]resented)/u,
    /(?: (?:for|as) [a-z -]{1,40}?)? (?:to|at|by|in) (?:the )?/u,
    /(?<venue>[\p{Lu}\d](?:[^.;:,()]|\.(?=\S)|(?<=\b\p{Lu}\p{Ll}{0,8})\.(?= \p{Lu}(?:\p{Ll}{0,8}\.|(?=[\s,;]|$))))+(?:\(\p{Lu}[\w’' -]{1,20}\))?(?:,? (?:19|20)\d\d\b)?)/u,
  ]
    .map(({ source }) => source)
    .join(''),
  'u',
);

const codeHost =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|anonymous\.4open\.science)\/./;
const modelHost = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn|zenodo\.org)\//;
const projectHost =
  /^https?:\/\/(?:[\w-]+\.)+(?:github\.io|gitlab\.io|pages\.dev|netlify\.app|vercel\.app)(?:\/|$)/;

/** What the addresses in an abstract are: its code, its project page, and the others. */
export function linkFacts(abstract: string): Partial<Facts> {
  const addresses = [...new Set(addressesIn(abstract).map(({ address }) => address))];
  const code = addresses.find((address) => codeHost.test(address));
  const project = addresses.find(
    (address) =>
      address !== code && (projectHost.test(address) || isCalledProject(abstract, address)),
  );
  const links = addresses.filter((address) => address !== code && address !== project);
  return known({ code, project, links });
}

function isCalledProject(abstract: string, address: string): boolean {
  if (modelHost.test(address)) return false;
  const at = abstract.indexOf(address);
  const before = abstract.slice(Math.max(0, at - 60), at);
  return /\b(?:project(?: page)?|web ?(?:site|page)|page|homepage)\b[^.]*$/i.test(before);
}
