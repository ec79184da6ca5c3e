/** The facts between two lines `---` at the top of a file that an owner writes. */
import type { z } from 'astro/zod';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { ContentProblem } from './problem.ts';

export type FrontMatter<T> =
  | { facts: T; body: string }
  | { facts: undefined; body: string; problems: ContentProblem[] };

/** Reads facts through a schema; a file without front matter has none and is all body. */
export function readFrontMatter<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
): FrontMatter<T> {
  const parts = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)([\s\S]*)$/m.exec(text);
  const [, yaml = '', body = text] = parts ?? [];
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  // The file's first line is "---", and yaml counts from the second.
  const lineOf = (offset: number) => lines.linePos(offset).line + 1;
  const [broken] = document.errors;
  if (broken) {
    const says = `${broken.message.split('\n')[0]}; mend the lines between "---"`;
    return { facts: undefined, body, problems: [{ file, line: lineOf(broken.pos[0]), says }] };
  }
  const read = schema.safeParse(document.toJS() ?? {});
  if (read.success) return { facts: read.data, body: body.trim() };
  const problems = read.error.issues.map((issue) => ({
    file,
    line: lineOf(offsetOf(document, issue)),
    says: inWords(issue),
  }));
  return { facts: undefined, body, problems };
}

function offsetOf(document: Document, issue: z.core.$ZodIssue): number {
  const path = 'keys' in issue ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}

function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `"${issue.keys.join('", "')}" is not known here; correct its spelling, or take it out`;
  return `"${issue.path.join('.')}": ${issue.message}; correct it`;
}
