/** A paper as JSON, with its schema. */
import { z } from 'astro/zod';
import { feedWords } from '#words';
import { factsSchema, type Paper, paperSchema } from '../../schema.ts';
import type { Address } from '../address.ts';
import type { CitationKeys } from '../citations/citation-keys.ts';

const { titleMath, math } = paperSchema.shape;

/** Each paper of an edition's file, and the file of one paper that a browser makes: all fields of papers but those left out here. An absent one is unknown, never empty. */
export const paperRecordSchema = paperSchema
  .extend({
    ...factsSchema.shape,
    $schema: z
      .url()
      .describe('Where these fields are explained; in files of one paper.')
      .optional(),
    url: z.url().describe("The paper's page on this site."),
    titleMath: titleMath.unwrap().optional(),
    math: math.unwrap().optional(),
    citationKey: z
      .string()
      .describe('The key of its citation, where that is not its id.')
      .optional(),
  })
  .omit({
    comments: true,
    submitter: true,
    evidence: true,
    sources: true,
    repairs: true,
    note: true,
  })
  .meta({ title: 'Paper', description: feedWords.rights });

export type PaperRecord = z.infer<typeof paperRecordSchema>;

/** JSON Schema of the record, served at `/schema/paper.json`. */
export function paperJsonSchema(address: Address): object {
  return { $id: address('schema/paper.json'), ...z.toJSONSchema(paperRecordSchema) };
}

/** `keys` are those of the whole library. */
export function paperRecord(paper: Paper, keys: CitationKeys, address: Address): PaperRecord {
  const { id, title, abstract, editions, topics } = paper;
  const key = keys.get(id);
  return {
    ...{ id, url: address(`papers/${id}/`), title, abstract },
    ...known(paper),
    ...{ editions, topics },
    ...(key === id ? {} : { citationKey: key }),
  };
}

/** What of it the schema names; an empty list says that nothing is known. */
function known(paper: Paper): Partial<PaperRecord> {
  const facts = Object.entries(paper).filter(
    ([name, fact]) => name in paperRecordSchema.shape && !(Array.isArray(fact) && !fact.length),
  );
  return Object.fromEntries(facts);
}
