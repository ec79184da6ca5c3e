import { arxivId, arxivIdInAddress } from '../arxiv-id.ts';
import { type PageDate, pageDate } from '../dates.ts';
import { isFurniture } from './furniture.ts';

/** One fact that a line beside a paper states. */
export type Finding =
  | { fact: 'votes' | 'comments' | 'count'; value: number | undefined }
  | { fact: 'date'; value: PageDate }
  | { fact: 'authors' | 'stars'; value: string }
  | { fact: 'submitter' | 'organisation' | 'code' | 'project' | 'link'; value: string }
  | { fact: 'arxivId' | 'nextArxivId'; value: string }
  | { fact: 'names'; value: string[] };

const longestFact = 200;
const longestList = 3000;

/** The facts of a line that holds nothing else: `"• 5 authors · Jun 16, 2025 3"`; a line of prose has none. */
export function findingsIn(line: string): Finding[] | undefined {
  const labelled = line.length < longestList ? labelledFinding(line) : undefined;
  if (labelled) return labelled;
  if (line.length > longestFact) return undefined;
  const buttons = buttonsIn(line);
  if (buttons) return buttons;
  const parts = line
    .split(/\s+[·•|]\s+|^[·•|]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.map((part) => findingsInPart(part));
  if (found.every((findings) => findings !== undefined)) return found.flat();
  return parts.length > 1 && parts.length < 5 ? organisationAnd(parts, found) : undefined;
}

/** The facts that an address alone states, with undefined for one that says nothing about a paper. */
export function findingInAddress(address: string): Finding | undefined {
  const next = /[?&]next=%2Fpapers%2F([^&#]+)/i.exec(address)?.[1];
  const nextId = next ? arxivId(decodedPath(next)) : undefined;
  if (nextId) return { fact: 'nextArxivId', value: nextId };
  const id = arxivIdInAddress(address);
  if (id) return { fact: 'arxivId', value: id };
  if (/^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[^/]+\/[^/]+/.test(address)) {
    return { fact: 'code', value: address };
  }
  return undefined;
}

/** `"Authors: A. Heron, B. Otter"` and its like, as people and scripts write them by hand. */
function labelledFinding(line: string): Finding[] | undefined {
  const found = /^(?:[-*•] +)?([A-Za-z]+(?: [A-Za-z]+)?) ?: *(\S.*)$/.exec(line);
  const value = found?.[2]?.trim() ?? '';
  switch (found?.[1]?.toLowerCase()) {
    case 'author':
    case 'authors':
      return [{ fact: 'names', value: value.split(/\s*[,;]\s*(?:and )?|\s+and\s+/) }];
    case 'organization':
    case 'organisation':
      return [{ fact: 'organisation', value }];
    case 'arxiv':
    case 'arxiv id':
    case 'id':
    case 'paper':
    case 'link':
    case 'url':
    case 'pdf':
    case 'code':
    case 'github':
    case 'project':
    case 'project page':
      return addressOrId(value, found?.[1]?.toLowerCase() ?? '');
    case 'published':
    case 'published on':
    case 'date':
      return dateAndComments(value);
    case 'upvotes':
    case 'votes':
      return /^\d+$/.test(value) ? [{ fact: 'votes', value: Number(value) }] : undefined;
    case 'comments':
      return /^\d+$/.test(value) ? [{ fact: 'comments', value: Number(value) }] : undefined;
    default:
      return undefined;
  }
}

function addressOrId(value: string, label: string): Finding[] | undefined {
  if (!/^https?:\/\/\S+$/.test(value)) return identifier(value);
  const found = findingInAddress(value);
  if (found) return [found];
  return [{ fact: label.startsWith('project') ? 'project' : 'link', value }];
}

/** Buttons that stand in one line: `"Upvote 128 GitHub 11.3k arXiv Page"`. */
function buttonsIn(line: string): Finding[] | undefined {
  const buttons = line.split(/\s+(?=(?:Upvote|GitHub|arXiv Page|Project page|Paper page)\b)/);
  if (buttons.length < 2 || !/^(?:Upvote|GitHub|arXiv Page)\b/.test(line)) return undefined;
  const found = buttons.map((button) => (isFurniture(button) ? [] : findingsInPart(button)));
  return found.every((findings) => findings !== undefined) ? found.flat() : undefined;
}

/** In `"OCC · May 29"` the part that is no other fact names an organisation. */
function organisationAnd(parts: string[], found: (Finding[] | undefined)[]): Finding[] | undefined {
  const [name] = parts;
  const rest = found.slice(1);
  if (!name || name.length > 80 || !rest.every((findings) => findings !== undefined))
    return undefined;
  if (!rest.flat().some(({ fact }) => fact === 'date' || fact === 'authors')) return undefined;
  return [{ fact: 'organisation', value: name }, ...rest.flat()];
}

function findingsInPart(part: string): Finding[] | undefined {
  const bullet = part.replace(/^[-*•+] +/, '');
  for (const recognise of recognisers) {
    const found = recognise(bullet);
    if (found) return found;
  }
  return undefined;
}

const recognisers: ((part: string) => Finding[] | undefined)[] = [
  authorCount,
  votes,
  dateAndComments,
  stars,
  submitter,
  identifier,
  bareCount,
];

function authorCount(part: string): Finding[] | undefined {
  const found = /^[+]?(\d+) authors?(?:\]\(.*\))?$/i.exec(part);
  return found?.[1] ? [{ fact: 'authors', value: found[1] }] : undefined;
}

function votes(part: string): Finding[] | undefined {
  const found =
    /^(?:\[-\]|▲|⬆️?|👍)\s*(\d+|-)$/.exec(part) ??
    /^(?:up)?votes?:? ?(\d+)$/i.exec(part) ??
    /^(\d+) (?:up)?votes?$/i.exec(part);
  return found ? [{ fact: 'votes', value: countIn(found[1]) }] : undefined;
}

function dateAndComments(part: string): Finding[] | undefined {
  const found =
    /^(?:published(?: on|:)? ?)?([A-Za-z]{3,9}\.? \d{1,2}(?:, ?\d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2} [A-Za-z]{3,9} \d{4})(?:\s+(\d+))?$/i.exec(
      part,
    );
  const date = found?.[1] ? pageDate(found[1]) : undefined;
  if (!date) return undefined;
  const comments = found?.[2];
  return comments
    ? [
        { fact: 'date', value: date },
        { fact: 'comments', value: Number(comments) },
      ]
    : [{ fact: 'date', value: date }];
}

function stars(part: string): Finding[] | undefined {
  const found =
    /^(?:LINK: )?GitHub:? ?(?:stars?:? ?)?([\d.,]+ ?[kM]?)(?: stars?)?$/i.exec(part) ??
    /^[★⭐☆]️? ?([\d.,]+ ?[kM]?)(?: stars?)?$/.exec(part) ??
    /^([\d.,]+ ?[kM]?) (?:GitHub )?stars?(?: on GitHub)?$/i.exec(part) ??
    /^(\d+(?:\.\d+)?[kM])$/.exec(part);
  return found?.[1] ? [{ fact: 'stars', value: found[1] }] : undefined;
}

function submitter(part: string): Finding[] | undefined {
  const found = /^Submitted by:? ?(\S.{0,60})$/i.exec(part);
  return found?.[1] ? [{ fact: 'submitter', value: found[1] }] : undefined;
}

function identifier(part: string): Finding[] | undefined {
  const id = arxivId(part.replace(/^(?:arXiv(?: ID)?:?|Paper) ?/i, ''));
  return id ? [{ fact: 'arxivId', value: id }] : undefined;
}

/** A number alone is votes or comments, as its place decides; so is the dash of a paper without votes. */
function bareCount(part: string): Finding[] | undefined {
  const found = /^(?:\d{1,3}(?:,\d{3})+|\d{1,6}|[-–])$|^(\d{1,6}) comments?$/i.exec(part);
  if (!found) return undefined;
  if (found[1]) return [{ fact: 'comments', value: Number(found[1]) }];
  return [{ fact: 'count', value: countIn(part) }];
}

function countIn(text = ''): number | undefined {
  return /\d/.test(text) ? Number(text.replace(/,/g, '')) : undefined;
}

function decodedPath(path: string): string {
  return path.replace(/%2F/gi, '/');
}
