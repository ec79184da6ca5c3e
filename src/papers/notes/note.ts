/** `content/notes/<id>.md`: the owner's words on a paper, and corrections of what the digests and metadata say. */
import { z } from 'astro/zod';
import type { Facts } from '../../schema.ts';
import { readFrontMatter } from '../front-matter.ts';
import { titleLikeness } from '../identity/likeness.ts';
import { ownersFacts } from '../metadata/record.ts';
import type { ContentProblem } from '../problem.ts';

export interface Note {
  id: string;
  title: string | undefined;
  add: string[];
  drop: string[];
  facts: Facts;
  /** Plain text; empty when the note only corrects. */
  text: string;
}

/** The ids that notes may name. */
interface Known {
  papers: ReadonlySet<string>;
  /** A topic's present or former id → its present id. */
  topics: { get(id: string): string | undefined };
  /** Retired id → the id that replaced it. */
  retired: { get(id: string): string | undefined };
  /** All ids that were ever given. */
  ledger: { has(id: string): boolean };
}

/** Gives a function that reads one note, with all that is wrong in it at once. */
export function noteReader(known: Known) {
  const schema = correctionsSchema(known.topics);
  return (id: string, text: string): { note?: Note; problems: ContentProblem[] } => {
    const file = `notes/${id}.md`;
    const { facts: read, body, problems } = readFrontMatter(text, file, schema);
    if (!known.papers.has(id)) problems.unshift({ file, says: wrongName(id, known) });
    if (!read) return { problems };
    const { title, topics, ...facts } = read;
    const { add = [], drop = [] } = topics ?? {};
    return { note: { id, title, add, drop, facts, text: body }, problems };
  };
}

function correctionsSchema(topics: Known['topics']) {
  const topicIds = z
    .array(
      z
        .string()
        .refine(
          (id) => topics.get(id) !== undefined,
          'this is no topic; use the name of a file in topics/, or, if that was renamed, give the file `formerly: [old-name]`',
        )
        .transform((id) => topics.get(id) ?? id),
    )
    .default([]);
  return z.strictObject({
    title: z.string().min(1).optional(),
    topics: z.strictObject({ add: topicIds, drop: topicIds }).optional(),
    ...ownersFacts,
  });
}

function wrongName(id: string, { papers, retired, ledger }: Known): string {
  const now = retired.get(id);
  if (now !== undefined) return `"${id}" leads to "${now}" now; name the file ${now}.md`;
  if (ledger.has(id))
    return `"${id}" is in no digest any more; delete this note, or bring the paper's digest back`;
  const near = [...papers].find(
    (other) => other.startsWith(id) || id.startsWith(other) || titleLikeness(id, other) > 0.8,
  );
  const perhaps = near === undefined ? '' : `, perhaps ${near}.md`;
  return `"${id}" is no paper's id; name the file as in the paper's address${perhaps}`;
}
