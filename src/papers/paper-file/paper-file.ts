import type { Paper } from '../../schema.ts';
import { asMarkdown } from './as-markdown.ts';
import { asYaml } from './as-yaml.ts';

// In the order in which a person wants them; what only programs use is left to the build.
const shown = [
  'title',
  'editions',
  'topics',
  'evidence',
  'arxivId',
  'authors',
  'published',
  'categories',
  'venue',
  'code',
  'project',
  'links',
  'organisation',
  'submitter',
  'votes',
  'comments',
  'note',
  'sources',
] as const satisfies (keyof Paper)[];

/** `content/papers/<id>.md`: what is known of a paper above, its abstract below. */
export function paperFile(paper: Paper): string {
  const facts = Object.fromEntries(shown.map((fact) => [fact, paper[fact]]));
  return `---\n${asYaml(facts)}---\n\n${asMarkdown(paper.abstract)}\n`;
}

/** All that a paper's file depends on, as a string: what else is known of the paper may change, and the file stays. */
export function shownInFile(paper: Paper): string {
  return JSON.stringify([...shown.map((fact) => paper[fact]), paper.abstract]);
}

/** The topics that a file written by `paperFile` gives its paper. */
export function topicsInFile(text: string): string[] {
  const facts = text.slice(0, text.indexOf('\n---\n') + 1);
  const [, topics = ''] = /^topics:(.*(?:\n {2}- .*)*)/m.exec(facts) ?? [];
  return topics.replaceAll(' - ', ' ').match(/[a-z0-9][a-z0-9-]*/g) ?? [];
}
