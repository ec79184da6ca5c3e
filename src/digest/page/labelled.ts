import { dateAndComments, type Finding, findingInAddress, identifier } from './finding.ts';

type Reader = (value: string) => Finding[] | undefined;

/** Label, in small letters → what stands after it. */
const readers: Record<string, Reader> = {
  author: names,
  authors: names,
  organization: (value) => [{ fact: 'organisation', value }],
  organisation: (value) => [{ fact: 'organisation', value }],
  arxiv: addressOrId,
  'arxiv id': addressOrId,
  id: addressOrId,
  paper: addressOrId,
  link: addressOrId,
  url: addressOrId,
  pdf: addressOrId,
  code: addressOrId,
  github: addressOrId,
  project: projectAddress,
  'project page': projectAddress,
  published: dateAndComments,
  'published on': dateAndComments,
  date: dateAndComments,
  votes: (value) => counted('votes', value),
  upvotes: (value) => counted('votes', value),
  comments: (value) => counted('comments', value),
};

const longestList = 3000;

/** `"Read more: https://…"`: whatever the label, there is nothing but an address. */
export const labelledAddress =
  /^(?:[^\p{L}\d\s]{1,3} ?)?([\p{L}][\p{L} ]{1,30}?) ?(?::|→) ?(https?:\/\/\S+)$/u;

/** `"Authors: A. Heron, B. Otter"` and its like, as people and scripts write them by hand. */
export function labelledFindings(line: string): Finding[] | undefined {
  if (line.length > longestList) return undefined;
  const found = /^(?:[-*•] +)?([A-Za-z]+(?: [A-Za-z]+)?) ?: *(\S.*)$/.exec(line);
  const label = found?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(readers, label)) return readers[label]?.(found?.[2]?.trim() ?? '');
  const address = line.includes('http') ? labelledAddress.exec(line)?.[2] : undefined;
  return address ? addressOrId(address) : undefined;
}

function names(value: string): Finding[] {
  return [{ fact: 'names', value: value.split(/\s*[,;]\s*(?:and )?|\s+and\s+/) }];
}

function addressOrId(value: string): Finding[] | undefined {
  if (!isAddress(value)) return identifier(value);
  return [findingInAddress(value) ?? { fact: 'link', value }];
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
