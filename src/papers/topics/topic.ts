/** What a topic file may hold, and how it is read: `content/topics/<id>.md` → Topic. */
import { z } from 'astro/zod';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { topicKinds } from '../../schema.ts';
import { faultOf } from './phrase.ts';

const phrase = z.string().superRefine((text, context) => {
  const fault = faultOf(text);
  if (fault) context.addIssue({ code: 'custom', message: fault });
});
const phrases = z.array(phrase).default([]);
const topicIds = z
  .array(z.string().regex(/^[a-z0-9-]+$/, 'write the id of a topic: its file name'))
  .default([]);

/**
 * The front matter of a topic file. The phrases of a paper add up: a `sure` one counts 1, a
 * `likely` one ½, a `hint` ¼; more in the title or in a claim, less when said again. A topic
 * without weights is earned from 1 on; one with weights, as weights.json says. How a phrase is
 * written stands in phrase.ts.
 */
const frontMatterSchema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(topicKinds),
  sure: phrases,
  likely: phrases,
  hint: phrases,
  /** Said here, a phrase of this topic does not count: `attention to detail`. */
  not: phrases,
  /** Topics that bring this one with them, and with their evidence. */
  impliedBy: topicIds,
  related: topicIds,
});

export const topicSchema = frontMatterSchema.extend({
  id: z.string(),
  /** For a reader, one line or a few. */
  definition: z.string().min(1),
  /** What a reader might expect here and finds elsewhere. */
  isNot: z.string(),
});

export type Topic = z.infer<typeof topicSchema>;

/** Reads one topic file; throws an error that names file, line, value and remedy. */
export function parseTopic(id: string, fileText: string, fileName: string): Topic {
  const file = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)([\s\S]*)$/m.exec(fileText);
  if (!file)
    throw new Error(
      `${fileName}:1: a topic starts with its facts between two lines "---"; add name and kind there`,
    );
  const facts = readFacts(file[1] ?? '', fileName);
  return { id, ...facts, ...readDefinition(file[2] ?? '', fileName) };
}

function readFacts(yaml: string, fileName: string): z.infer<typeof frontMatterSchema> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const [broken] = document.errors;
  // The file's first line is "---", and yaml counts from the second.
  const lineOf = (offset: number) => lines.linePos(offset).line + 1;
  if (broken)
    throw new Error(
      `${fileName}:${lineOf(broken.pos[0])}: ${broken.message.split('\n')[0]}; mend the front matter`,
    );
  const read = frontMatterSchema.safeParse(document.toJS() ?? {});
  if (read.success) return read.data;
  throw new Error(
    read.error.issues
      .map(
        (issue) => `${fileName}:${lineOf(offsetOf(document, issue))}: ${inWords(document, issue)}`,
      )
      .join('\n'),
  );
}

function offsetOf(document: Document, issue: z.core.$ZodIssue): number {
  const path =
    issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}

function inWords(document: Document, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `"${issue.keys.join('", "')}" is not a fact of a topic; use ${Object.keys(frontMatterSchema.shape).join(', ')}`;
  const value = JSON.stringify(document.getIn(issue.path)) ?? 'missing';
  return `${issue.path.join('.')} is ${value}; ${issue.message}`;
}

function readDefinition(body: string, fileName: string): { definition: string; isNot: string } {
  const paragraphs = body.split(/\r?\n\s*\r?\n/).map((text) => text.replace(/\s+/g, ' ').trim());
  const isNot = paragraphs.find((text) => text.startsWith('Not: ')) ?? '';
  const definition = paragraphs.filter((text) => text && text !== isNot).join('\n\n');
  if (!definition)
    throw new Error(`${fileName}: the topic has no definition; write one below the front matter`);
  return { definition, isNot: isNot.slice('Not: '.length) };
}
