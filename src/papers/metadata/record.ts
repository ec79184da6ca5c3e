/** One record of `content/metadata/*.json`: facts that the digests lack, about the paper it names. */
import { z } from 'astro/zod';
import { type Facts, factsSchema } from '../../schema.ts';
import { arxivId as arxivIdOf } from '../../text/ids.ts';
import { type ContentProblem, faultInWords, readJson } from '../problem.ts';

const { votes, comments, submitter, ...facts } = factsSchema.shape;

/** The facts that an owner may give, in a record or a note. */
export const ownersFacts = {
  ...facts,
  arxivId: facts.arxivId.refine((id) => id === undefined || arxivIdOf(id) === id, {
    error: 'write an arXiv id in quotes and without version: "2410.05434"',
  }),
  orcids: facts.orcids.refine((ids) => Object.values(ids ?? {}).every(hasOrcidChecksum), {
    error: 'a digit is wrong; copy the ORCID iD of each author from orcid.org',
  }),
};

/** Names its paper by `id`, `arxivId` or `title`. An absent fact leaves the paper's fact as it is. */
const recordSchema = z
  .strictObject({
    id: z.string().optional(),
    title: z.string().optional(),
    ...ownersFacts,
    /** Short for `categories` of one. */
    primaryCategory: z.string().optional(),
    /** Another word for `project`. */
    projectPage: facts.project,
    /** The whole abstract of a paper whose digest has it cut off. */
    abstract: z.string().optional(),
  })
  .refine(({ id, title, arxivId }) => id ?? title ?? arxivId, {
    error: 'name the paper by "id", "title" or "arxivId"',
  });
export type MetadataRecord = z.infer<typeof recordSchema>;

export interface PlacedRecord {
  file: string;
  line: number;
  record: MetadataRecord;
}

export function readRecords(text: string, file: string) {
  const json = readJson(text);
  if (json.fault) return { records: [], problems: [{ file, ...json.fault }] };
  const list = z.array(z.unknown()).safeParse(json.value);
  if (!list.success) {
    const says = 'this is not a list of records; write […] around them';
    return { records: [], problems: [{ file, line: 1, says }] };
  }
  const records: PlacedRecord[] = [];
  const problems: ContentProblem[] = json.twice.map(({ line, name }) => ({
    file,
    line,
    says: `${name} stands twice; keep one`,
  }));
  list.data.forEach((item, at) => {
    const read = recordSchema.safeParse(item);
    const line = json.lines.get(at) ?? 1;
    if (read.success) records.push({ file, line, record: read.data });
    else
      for (const issue of read.error.issues)
        problems.push({
          file,
          line,
          says: `record ${at + 1}: ${faultInWords(issue, item, recordSchema)}`,
        });
  });
  return { records, problems };
}

/** The facts alone, under the names that a paper has for them. */
export function factsOf(record: MetadataRecord): Facts {
  const { id, title, abstract, primaryCategory, projectPage, ...facts } = record;
  const others = (facts.categories ?? []).filter((category) => category !== primaryCategory);
  return {
    ...facts,
    categories: primaryCategory ? [primaryCategory, ...others] : facts.categories,
    project: facts.project ?? projectPage,
  };
}

/** The last character of an ORCID iD is a checksum (ISO 7064, MOD 11-2). */
function hasOrcidChecksum(id: string): boolean {
  const digits = id.replaceAll('-', '');
  const sum = [...digits.slice(0, -1)].reduce((total, digit) => (total + Number(digit)) * 2, 0);
  return (12 - (sum % 11)) % 11 === (digits.endsWith('X') ? 10 : Number(digits.at(-1)));
}
