/** `Authors: …`, `Venue: …` and other labels of facts. */
import { doiAddress, doiIn } from '../../text/ids.ts';
import { categoriesInBrackets } from '../arxiv-categories.ts';
import { remarkedFacts } from '../author-remarks.ts';
import { authorsIn } from '../authors.ts';
import { pageDate } from '../dates.ts';
import {
  dateAndComments,
  type Finding,
  findingInAddress,
  identifier,
  withoutLink,
} from './finding.ts';
import { beforeLabel, words } from './words.ts';

type Reader = (value: string) => Finding[] | undefined;

/** What stands after a label, by its name. */
const readers: [RegExp, Reader][] = [
  [new RegExp(`^(?:${words.authors})$`, 'i'), names],
  [/^organi[sz]ation$/i, organisation],
  [/^(?:venue|journal|publication|conference|published in|期刊|会议)$/i, venue],
  [/^(?:arxiv(?: id)?|id|paper|link|url|pdf|code|github|链接|论文链接)$/i, addressOrId],
  [/^doi$/i, doi],
  [/^project(?: page)?$/i, projectAddress],
  [
    /^(?:(?:publish(?:ed)?|submitted|posted|发布)(?: on| at|[ -]?date|日期|时间)?|(?:(?:publication|submission)[ -])?date|日期)$/i,
    dateAndComments,
  ],
  [/^year$/i, (value) => (/^(?:19|20)\d{2}$/.test(value) ? [{ fact: 'year', value }] : undefined)],
  [/^(?:up)?votes$/i, (value) => counted('votes', value)],
  [/^comments$/i, (value) => counted('comments', value) ?? remarked(value)],
  [/^cite as$/i, (value) => [identifier(value.replace(/ \[.*$/, '')) ?? []].flat()],
  [/^subjects?$/i, unshownIf((value) => categoriesInBrackets(value).length > 0)],
  // `TAGS: Guidance for Boats on the River` is a title.
  [
    /^tags$/i,
    unshownIf((value) => value.split(/[,;]/).every((tag) => tag.trim().split(' ').length < 4)),
  ],
  [/^created$/i, unshownIf((value) => pageDate(value.replace(/ \d{1,2}:.*$/, '')) !== undefined)],
  // Mostly of OpenReview's pages.
  [
    /^(?:单位|机构|open access|primary area|secondary area|supplementary material|submission (?:number|guidelines)|code of ethics|anonymous url|no acknowledgement section|student paper|reciprocal reviewing|paper type)$/i,
    unshownIf(() => true),
  ],
];

/** Labels of what none here shows. */
function unshownIf(is: (value: string) => boolean): Reader {
  return (value) => (is(value) ? [] : undefined);
}

/** `12 pages, 3 figures`, as authors comment on a paper at arXiv. */
const extent = /^.{0,100}\b\d+ (?:pages?|pp|figures?|tables?)\b/i;

function remarked(value: string): Finding[] | undefined {
  const { venue, code, project } = remarkedFacts(value);
  const found = [
    venue && { fact: 'venue' as const, value: venue },
    code && { fact: 'code' as const, value: code },
    project && { fact: 'project' as const, value: project },
  ].filter((one) => typeof one === 'object');
  return found.length > 0 || extent.test(value) ? found : undefined;
}

const labelled = new RegExp(
  `^${beforeLabel}(\\p{L}+(?:(?: \\p{L}+){1,3}|\\(s\\))?) ?(?::|：) *(\\S.*)$`,
  'u',
);
const longestList = 3000;

/** `"Read more: https://…"`: whatever the label, there is nothing but an address. */
export const labelledAddress =
  /^(?:[^\p{L}\d\s]{1,3} ?)?([\p{L}][\p{L} ]{1,30}?) ?(?:[:：]|→) ?(https?:\/\/\S+)$/u;

/** `"Authors: A. Heron, B. Otter"` and its like, as people and scripts write them by hand. */
export function labelledFindings(line: string): Finding[] | undefined {
  if (line.length > longestList) return undefined;
  const found = labelled.exec(line);
  const [, read] = readers.find(([name]) => name.test(found?.[1] ?? '')) ?? [];
  if (read) return read(found?.[2]?.trim() ?? '');
  const address = line.includes('http') ? labelledAddress.exec(line)?.[2] : undefined;
  return address ? addressOrId(address) : undefined;
}

/** A preprint server is no venue. */
function venue(value: string): Finding[] {
  const isVenue = value.length <= 120 && !/^(?:arxiv|biorxiv|medrxiv)\b/i.test(value);
  return isVenue ? [{ fact: 'venue', value }] : [];
}

function organisation(value: string): Finding[] {
  return [{ fact: 'organisation', value: withoutLink(value) }];
}

/** `Auteur: Language-Driven Framing for Films of Otters` is a title. */
function names(value: string): Finding[] | undefined {
  const isList = /[,;(·|&]| and /.test(value) || value.split(' ').length < 6;
  return isList ? [{ fact: 'names', value: authorsIn(value) }] : undefined;
}

function addressOrId(value: string): Finding[] | undefined {
  if (!isAddress(value)) return identifier(value);
  return [findingInAddress(value) ?? { fact: 'link', value }];
}

/** `"10.1234/reeds.1"`, or its address. */
function doi(value: string): Finding[] | undefined {
  const own = doiIn(value);
  if (!own || /\s/.test(value)) return identifier(value.replace(/^10\.48550\/arXiv\./i, ''));
  return [{ fact: 'link', value: doiAddress(own) }];
}

function projectAddress(value: string): Finding[] | undefined {
  return isAddress(value) ? [{ fact: 'project', value }] : undefined;
}

function counted(fact: 'votes' | 'comments', value: string): Finding[] | undefined {
  return /^\d+$/.test(value) ? [{ fact, value: Number(value) }] : undefined;
}

function isAddress(value: string): boolean {
  return /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
}
