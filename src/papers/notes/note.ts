/** `content/notes/<id>.md`: the owner's words on a paper, and corrections of what the digests and metadata say. */
import { z } from 'astro/zod';
import { type Facts, factsSchema } from '../../schema.ts';
import { readFrontMatter } from '../front-matter.ts';
import type { ContentProblem } from '../problem.ts';

const topicIds = z.array(z.string()).default([]);

// A fact that the note does not name stays as it is, so none may have a default.
const { authors, published, categories, venue, code, project, links, organisation, arxivId } =
  factsSchema.shape;
const correctionsSchema = z.strictObject({
  title: z.string().min(1).optional(),
  topics: z.strictObject({ add: topicIds, drop: topicIds }).optional(),
  authors: authors.unwrap().optional(),
  categories: categories.unwrap().optional(),
  links: links.unwrap().optional(),
  arxivId,
  published,
  venue,
  code,
  project,
  organisation,
});

export interface Note {
  id: string;
  title: string | undefined;
  add: string[];
  drop: string[];
  facts: Partial<Facts>;
  /** Plain text; empty when the note only corrects. */
  text: string;
}

/** Reads one note; `known` are the ids that it may speak of. */
export function parseNote(
  id: string,
  text: string,
  known: { papers: { has(id: string): boolean }; topics: { has(id: string): boolean } },
): { note: Note | undefined; problems: ContentProblem[] } {
  const file = `notes/${id}.md`;
  const read = readFrontMatter(text, file, correctionsSchema);
  if (!read.facts) return { note: undefined, problems: read.problems };
  const { title, topics, ...facts } = read.facts;
  const { add = [], drop = [] } = topics ?? {};
  const problems = [
    ...(known.papers.has(id)
      ? []
      : [{ file, says: `"${id}" is no paper's id; name the file as in the paper's address` }]),
    ...[...add, ...drop]
      .filter((topic) => !known.topics.has(topic))
      .map((topic) => ({
        file,
        says: `"${topic}" is no topic; use the name of a file in topics/`,
      })),
  ];
  return { note: { id, title, add, drop, facts, text: read.body }, problems };
}
