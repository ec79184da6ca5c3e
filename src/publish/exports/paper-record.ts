/** A paper as JSON, with its schema. */
import { z } from 'astro/zod';
import { feedWords } from '#words';
import { type Paper, paperSchema } from '../../schema.ts';
import type { Address } from '../address.ts';
import type { CitationKeys } from '../citations/citation-keys.ts';

const mathSpans = paperSchema.shape.math.unwrap();

/** Each paper of an edition's file, and the file of one paper that a browser makes. An absent field is unknown, never empty. */
export const paperRecordSchema = z
  .object({
    $schema: z
      .url()
      .optional()
      .describe('Where these fields are explained; in files of one paper.'),
    id: z.string().describe('Permanent id; never changes, never used twice.'),
    url: z.url().describe("The paper's page on this site."),
    title: z.string(),
    abstract: z.string().describe('Plain text.'),
    titleMath: mathSpans.optional(),
    math: mathSpans
      .optional()
      .describe('Formulas of the abstract: where each stands, in UTF-16 units, and its TeX.'),
    authors: z.array(z.string()).optional().describe('In the order of the paper.'),
    published: z
      .string()
      .optional()
      .describe('First submission: YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.'),
    arxivId: z.string().optional(),
    categories: z.array(z.string()).optional().describe('arXiv categories, the primary one first.'),
    venue: z.string().optional(),
    doi: z.string().optional().describe('Of the published version: 10.1234/reeds.1'),
    orcids: z.record(z.string(), z.string()).optional().describe('Author → ORCID iD.'),
    code: z.url().optional(),
    project: z.url().optional(),
    links: z.array(z.url()).optional().describe('Other addresses that the abstract names.'),
    votes: z.int().nonnegative().optional(),
    organisation: z.string().optional(),
    editions: z.array(z.string()).describe('Editions that list it, oldest first.'),
    topics: z.array(z.string()).describe('Ids of its topics, strongest first.'),
    citationKey: z
      .string()
      .optional()
      .describe('The key of its citation, where that is not its id.'),
  })
  .meta({ title: 'Paper', description: feedWords.rights });

export type PaperRecord = z.infer<typeof paperRecordSchema>;

/** JSON Schema of the record, served at `/schema/paper.json`. */
export function paperJsonSchema(address: Address): object {
  return { $id: address('schema/paper.json'), ...z.toJSONSchema(paperRecordSchema) };
}

/** `keys` are those of the whole library. */
export function paperRecord(paper: Paper, keys: CitationKeys, address: Address): PaperRecord {
  const key = keys.get(paper.id);
  return {
    id: paper.id,
    url: address(`papers/${paper.id}/`),
    title: paper.title,
    abstract: paper.abstract,
    ...known('titleMath', paper.titleMath),
    ...known('math', paper.math),
    ...known('authors', paper.authors),
    published: paper.published,
    arxivId: paper.arxivId,
    ...known('categories', paper.categories),
    venue: paper.venue,
    doi: paper.doi,
    orcids: paper.orcids,
    code: paper.code,
    project: paper.project,
    ...known('links', paper.links),
    votes: paper.votes,
    organisation: paper.organisation,
    editions: paper.editions,
    topics: paper.topics,
    ...(key === paper.id ? {} : { citationKey: key }),
  };
}

function known(field: keyof Paper, values: unknown[]): object {
  return values.length ? { [field]: values } : {};
}
