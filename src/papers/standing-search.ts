/** `content/searches/<id>.md`: a search of the owner's that has a page and feeds, as a topic has. */
import { z } from 'astro/zod';
import { readPageFile } from './front-matter.ts';
import type { ContentProblem } from './problem.ts';

const frontMatterSchema = z.strictObject({
  name: z.string().min(1),
  /** In the language of the site's own search: `"sparse attention" -video has:code`. */
  query: z.string().min(1),
});

export interface StandingSearch extends z.infer<typeof frontMatterSchema> {
  id: string;
  /** Plain text, a line or a few. */
  description: string;
}

/** With the ids of the papers that it finds, newest first. */
export interface AnsweredSearch extends StandingSearch {
  papers: string[];
}

/** A search with the line on which its query stands, or what is wrong in the file. */
export function parseSearch(
  id: string,
  text: string,
): { search?: StandingSearch; queryLine: number; problems: ContentProblem[] } {
  const file = searchFile(id);
  const about = { file, what: 'a search', needs: 'query', example: 'sparse-attention' };
  const { facts, body, problems, lineOf } = readPageFile(id, text, about, frontMatterSchema);
  const says =
    'the search has no description; write a line below the facts that says what readers get';
  if (text.trim() && !body) problems.push({ file, says });
  const queryLine = lineOf('query');
  if (!facts || problems.length > 0) return { queryLine, problems };
  const description = body.replace(/\s+/g, ' ');
  return { search: { id, ...facts, description }, queryLine, problems };
}

export function searchFile(id: string): string {
  return `searches/${id}.md`;
}
