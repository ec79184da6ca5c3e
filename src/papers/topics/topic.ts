/** Reads a topic's file, `content/topics/<id>.md`, by its schema. */
import { z } from 'astro/zod';
import { topicKinds } from '../../topic-kinds.ts';
import { readPageFile } from '../front-matter.ts';
import type { ContentProblem } from '../problem.ts';
import { faultOf } from './phrase-matcher.ts';

const phrase = z.string().superRefine((text, context) => {
  const fault = faultOf(text);
  if (fault) context.addIssue({ code: 'custom', message: fault });
});
const phrases = z.array(phrase).default([]);
const topicIds = z
  .array(z.string().regex(/^[a-z0-9-]+$/, 'write the id of a topic: its file name'))
  .default([]);

/**
 * The front matter of a topic file. A `sure` phrase counts 1, a `likely` one ½, a `hint` ¼; more in title or claim, less
 * when said again; from 1 on a paper has the topic, unless content/learned/weights.json decides. Phrases: phrase-matcher.ts.
 */
const frontMatterSchema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(topicKinds),
  sure: phrases,
  likely: phrases,
  hint: phrases,
  /** Within these, other phrases of this topic do not count: `attention to detail`. */
  not: phrases,
  /** Topics that bring this one with them, and with their evidence. */
  impliedBy: topicIds,
  related: topicIds,
  /** Names that the file had before: readers and feeds of those addresses are sent on. */
  formerly: topicIds,
});

export const topicSchema = frontMatterSchema.extend({
  id: z.string(),
  /** For a reader, one line or a few. */
  definition: z.string().min(1),
  /** What a reader might expect here and finds elsewhere. */
  isNot: z.string(),
});

export type Topic = z.infer<typeof topicSchema>;

interface ReadTopic {
  topic?: Topic;
  problems: ContentProblem[];
  lineOf(...path: (string | number)[]): number;
}

export function parseTopic(id: string, fileText: string): ReadTopic {
  const file = fileOf(id);
  const about = { file, what: 'a topic', needs: 'kind', example: 'state-space-models' };
  const { facts, body, problems, lineOf } = readPageFile(id, fileText, about, frontMatterSchema);
  const { definition, isNot } = readDefinition(body);
  if (fileText.trim() && !definition)
    problems.push({ file, says: 'the topic has no definition; write one below the front matter' });
  if (!facts || problems.length > 0) return { problems, lineOf };
  return { topic: { id, ...facts, definition, isNot }, problems, lineOf };
}

/** Former id → the topic's id now. Ids that are in use are left out. */
export function formerTopics(topics: Topic[]): Map<string, string> {
  const known = new Set(topics.map(({ id }) => id));
  return new Map(
    topics.flatMap(({ id, formerly }) =>
      formerly.filter((former) => !known.has(former)).map((former) => [former, id]),
    ),
  );
}

/** Each id that a topic has or had → its id now. */
export function presentTopics(topics: Topic[]): Map<string, string> {
  return new Map([...topics.map(({ id }): [string, string] => [id, id]), ...formerTopics(topics)]);
}

/** The topics with each link to another one by its present id. */
export function withPresentLinks(topics: Topic[]): Topic[] {
  const former = formerTopics(topics);
  const present = (ids: string[]) => ids.map((id) => former.get(id) ?? id);
  return topics.map((topic) => ({
    ...topic,
    related: present(topic.related),
    impliedBy: present(topic.impliedBy),
  }));
}

/** Reports what has no effect (links to topics that do not exist, former names that are others', a topic that no paper can earn), and names that two share. `read`: all files of topics. */
export function doubtsOf(read: (ReadTopic & { id: string })[]): ContentProblem[] {
  const topics = read.flatMap(({ topic }) => topic ?? []);
  const files = new Set(read.map(({ id }) => id));
  const former = formerTopics(topics);
  const named = new Map(topics.toReversed().map(({ id, name }) => [name.toLowerCase(), id]));
  return read.flatMap(({ topic, lineOf }) => (topic ? doubtsIn(topic, lineOf) : []));

  function doubtsIn({ id, name, ...topic }: Topic, lineOf: ReadTopic['lineOf']) {
    const told = (says: string | false, ...path: (string | number)[]) =>
      says ? [{ file: fileOf(id), line: lineOf(...path), says }] : [];
    const { sure, likely, hint, impliedBy } = topic;
    const isEmpty = [sure, likely, hint, impliedBy].every(({ length }) => length === 0);
    const other = named.get(name.toLowerCase()) ?? id;
    const twice = `"${name}" is the name of ${fileOf(other)}, too, and readers cannot tell them apart; change one`;
    const noPhrases = `"${name}" has no phrases, so that no text earns it; write some under sure: and likely:, or name under impliedBy: the topics that bring it`;
    const links = (['related', 'impliedBy'] as const).flatMap((key) =>
      topic[key].map((link, at) => {
        const says = `"${link}" under ${key} is no topic; correct it to the name of a file in topics/, or take it out`;
        return told(!files.has(link) && !former.has(link) && says, key, at);
      }),
    );
    const formerly = topic.formerly.map((old, at) => {
      const now = former.get(old) ?? id;
      const says =
        old === id
          ? 'is its name now; take it out'
          : files.has(old)
            ? `is a topic still, so that nobody is sent on from there; take it out, or delete ${fileOf(old)}`
            : now !== id && `is in ${fileOf(now)}, too, where readers are sent; take it out of one`;
      return told(says && `"${old}" under formerly ${says}`, 'formerly', at);
    });
    return [
      told(other !== id && twice, 'name'),
      told(isEmpty && noPhrases, 'name'),
      ...links,
      ...formerly,
    ].flat();
  }
}

function fileOf(id: string): string {
  return `topics/${id}.md`;
}

function readDefinition(body: string): { definition: string; isNot: string } {
  const paragraphs = body.split(/\r?\n\s*\r?\n/).map((text) => text.replace(/\s+/g, ' ').trim());
  const isNot = paragraphs.find((text) => text.startsWith('Not: ')) ?? '';
  const definition = paragraphs.filter((text) => text && text !== isNot).join('\n\n');
  return { definition, isNot: isNot.slice('Not: '.length) };
}
