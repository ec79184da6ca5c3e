import { z } from 'astro/zod';
import type { Facts } from '../../schema.ts';
import { arxivId, arxivIdInAddress } from '../../text/ids.ts';
import { categoriesAlone } from '../arxiv-categories.ts';
import type { LineKind, Problem } from '../digest.ts';
import type { DigestName, Entry, Format, Reading, Sniff } from '../format.ts';
import {
  asListed,
  dateOfWhole,
  elementsOf,
  type JsonElement,
  shapeOf,
} from '../json/json-papers.ts';
import { otherDay, problemAt } from '../problem.ts';
import { singleSpaced } from '../spaces.ts';

/** The answer of the Daily Papers API: an array of `{ paper: { id, title, summary, … } }`. */
export const apiJson: Format = { name: 'api-json', sniff, read };

const person = z.object({ fullname: z.string().optional(), name: z.string().optional() });
const count = z.number().int().nonnegative();

const paper = z.object({
  id: z.string().optional().catch(undefined),
  title: z.string().trim().min(1, 'a title'),
  summary: z.string().trim().min(1, 'a summary'),
  authors: z
    .array(
      z
        .string()
        .transform((name) => ({ name }))
        .or(z.object({ name: z.string() }))
        .catch({ name: '' }),
    )
    .catch([]),
  publishedAt: z.string().optional().catch(undefined),
  upvotes: count.optional().catch(undefined),
  categories: z.array(z.string()).optional().catch(undefined),
  githubRepo: z.string().optional().catch(undefined),
  projectPage: z.string().optional().catch(undefined),
  submittedOnDailyBy: person.optional().catch(undefined),
  organization: person.optional().catch(undefined),
});

const listed = z.object({
  paper,
  numComments: count.optional().catch(undefined),
  submittedBy: person.optional().catch(undefined),
  organization: person.optional().catch(undefined),
});

function sniff(lines: string[]): Sniff | undefined {
  const start = lines.slice(0, 2000).join('\n').trimStart();
  if (!/^[[{]\s*["{[\]]/.test(start)) return undefined;
  return /"(?:paper|summary|abstract)"\s*:/i.test(start)
    ? { confidence: 1, why: 'JSON with papers' }
    : { confidence: 0.4, why: 'JSON' };
}

function read(lines: string[], digest: DigestName): Reading {
  const { elements, cutOff } = elementsOf(lines.join('\n'));
  const reading: Reading = {
    entries: [],
    lines: lines.map(kindOf),
    problems: [],
  };
  for (const element of elements) readElement(element, reading, digest);
  if (reading.entries.length === 0 && !cutOff)
    return { ...reading, problems: [problemAt(digest.id, 1, lines[0] ?? '', noPapersIn(lines))] };
  reading.problems.push(...otherDayIn(lines, digest));
  reading.notices = missingFacts(reading.entries, digest, lines);
  if (cutOff) {
    const value = lines[cutOff.line - 1] ?? '';
    reading.problems.push(problemAt(digest.id, cutOff.line, value, cutOff.remedy));
  }
  return reading;
}

function noPapersIn(lines: string[]): string {
  const { kind, keys } = shapeOf(lines.join('\n'));
  if (keys.includes('error'))
    return 'This is the refusal of a server, and no list of papers; fetch a day that it has.';
  if (kind === 'an empty list')
    return 'This JSON is an empty list; fetch the day again once it has papers.';
  const named = keys.slice(0, 12).map((key) => `"${singleSpaced(key).slice(0, 40)}"`);
  const seen = named.length > 0 ? `${kind} with the keys ${named.join(', ')}` : kind;
  return `This JSON is ${seen}, and no paper was found in it. A paper is an object with a text as "title" and one as "abstract" or "summary"; rename the fields to these, add what is missing, or npm run digest:fetch the day.`;
}

/** Checks the `date` of the whole, and the day on which the Daily Papers listed all papers. */
function otherDayIn(lines: string[], digest: DigestName): Problem[] {
  const listed = lines.flatMap((line, at) =>
    [
      ...line.matchAll(/"submittedOnDailyAt"\s*:\s*"(\d{4}-\d{2}-\d{2})(?:T00:00:00[.\d]*Z)?"/g),
    ].map(([value, day = '']) => ({ at, value, day })),
  );
  const own = dateOfWhole(lines.join('\n'));
  const at = own ? lines.findIndex((line) => /"(?:date|day)"\s*:/.test(line)) : -1;
  const first = own ? { at, value: own, day: own } : listed[0];
  if (!first || first.day === digest.date) return [];
  if (!own && listed.some(({ day }) => day !== first.day)) return [];
  return [otherDay(digest, first.at + 1, first.value, first.day)];
}

/** Reports facts that the API gives for every paper, but that some papers here lack. */
function missingFacts(entries: Entry[], digest: DigestName, lines: string[]) {
  const facts = { id: 'arxivId', authors: 'authors', publishedAt: 'published' } as const;
  return Object.entries(facts).flatMap(([field, fact]) => {
    const without = entries.filter(({ facts }) => isAbsent(facts[fact]));
    const [first] = without;
    if (!first) return [];
    const value = lines[first.lines[0] - 1] ?? '';
    const remedy = `"${field}" is missing or no good in ${without.length} of ${entries.length} papers, first in "${singleSpaced(first.title).slice(0, 60)}"; npm run enrich can look it up.`;
    return [problemAt(digest.id, first.lines[0], value, remedy)];
  });
}

function isAbsent(fact: string | string[] | undefined): boolean {
  return fact === undefined || fact.length === 0;
}

function readElement(element: JsonElement, reading: Reading, digest: DigestName): void {
  const found = listed.safeParse(asListed(element.value));
  if (found.success) reading.entries.push(entryOf(found.data, element.lines));
  else {
    for (let at = element.lines[0]; at <= element.lines[1]; at++)
      if (reading.lines[at - 1] !== 'blank') reading.lines[at - 1] = 'unexplained';
    reading.problems.push(
      problemAt(
        digest.id,
        element.lines[0],
        named(element.value),
        `This paper lacks ${lacks(found.error)}; fetch it again, or add what it lacks.`,
      ),
    );
  }
}

function entryOf(data: z.infer<typeof listed>, lines: [number, number]): Entry {
  return { title: data.paper.title, abstract: data.paper.summary, lines, facts: factsIn(data) };
}

function factsIn({ paper, ...about }: z.infer<typeof listed>): Partial<Facts> {
  const published = /^\d{4}-\d{2}-\d{2}/.exec(paper.publishedAt ?? '')?.[0];
  return present({
    arxivId: arxivId(paper.id ?? ''),
    authors: paper.authors.map(({ name }) => name.trim()).filter((name) => name !== ''),
    published,
    categories: paper.categories?.filter((name) => categoriesAlone(name)),
    votes: paper.upvotes,
    comments: about.numComments,
    submitter: nameOf(paper.submittedOnDailyBy ?? about.submittedBy),
    organisation: nameOf(paper.organization ?? about.organization),
    code: webAddress(paper.githubRepo),
    project: arxivIdInAddress(paper.projectPage ?? '') ? undefined : webAddress(paper.projectPage),
  });
}

function present(facts: Partial<Facts>): Partial<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function nameOf(who: z.infer<typeof person> | undefined): string | undefined {
  return who?.fullname || who?.name || undefined;
}

function webAddress(text = ''): string | undefined {
  return /^https?:\/\//.test(text) && URL.canParse(text) ? text : undefined;
}

function named(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function lacks(error: z.ZodError): string {
  return [...new Set(error.issues.map(({ path }) => `"${path.join('.') || 'paper'}"`))].join(
    ' and ',
  );
}

function kindOf(line: string): LineKind {
  if (line.trim() === '') return 'blank';
  if (/^\s*"(?:summary|abstract)"\s*:/i.test(line)) return 'abstract';
  if (/^\s*"title"\s*:/i.test(line)) return 'title';
  return /^[\s[\]{},]*$/.test(line) ? 'noise' : 'fact';
}
