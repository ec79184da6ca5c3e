/** Writes `content/papers/`, and removes files of papers that are gone; the log's "topic …: +2, −1", "topic … is gone". */
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { paperFile, topicsInFile } from '../papers/paper-file.ts';
import type { Paper } from '../schema.ts';
import { orOwnersError } from './files.ts';

/** Writes the files `content/papers/<id>.md` that changed, and removes others; returns changes of topics. Synchronous, which takes half the time. */
export function writePapers(contentDir: string, papers: Paper[]): TopicChange[] {
  const folder = join(contentDir, 'papers');
  orOwnersError(folder, () => mkdirSync(folder, { recursive: true }));
  const there = new Set(readdirSync(folder));
  const before = new Map<string, string[]>();
  for (const paper of papers) {
    const name = `${paper.id}.md`;
    const file = join(folder, name);
    const text = paperFile(paper);
    const old = there.delete(name) ? readFileSync(file, 'utf8') : undefined;
    if (old === text) continue;
    if (old !== undefined) before.set(paper.id, topicsInFile(old));
    orOwnersError(file, () => writeFileSync(file, text));
  }
  for (const name of there)
    orOwnersError(join(folder, name), () => rmSync(join(folder, name), { recursive: true }));
  return topicChanges(before, topicsOf(papers));
}

/** Paper → topics, as the last build wrote them into `content/papers/`; empty before the first. */
export function publishedTopics(contentDir: string): Map<string, string[]> {
  const folder = join(contentDir, 'papers');
  return new Map(
    globSync('*.md', { cwd: folder }).map((name) => [
      basename(name, '.md'),
      topicsInFile(readFileSync(join(folder, name), 'utf8')),
    ]),
  );
}

export function topicsOf(papers: Paper[]): Map<string, string[]> {
  return new Map(papers.map(({ id, topics }) => [id, topics]));
}

type TopicChange = ReturnType<typeof topicChanges>[number];

const mostNamed = 3;
const mostTopics = 12;

/** id → topics, before and after; papers that are unchanged, new or gone are left out. */
export function topicChanges(before: Map<string, string[]>, after: Map<string, string[]>) {
  return [...after].flatMap(([paper, now]) => {
    const then = before.get(paper) ?? now;
    const gained = now.filter((topic) => !then.includes(topic));
    const lost = then.filter((topic) => !now.includes(topic));
    return gained.length + lost.length > 0 ? [{ paper, gained, lost }] : [];
  });
}

/** `topic "agents": +2 (on-gates, rain-in-may), −1 (moh)`, the most changed topics first. */
export function changeLines(changes: TopicChange[]): string[] {
  const topics = [...new Set(changes.flatMap(({ gained, lost }) => [...gained, ...lost]))];
  const byTopic = topics
    .map((topic) => ({
      topic,
      gained: changes.filter(({ gained }) => gained.includes(topic)),
      lost: changes.filter(({ lost }) => lost.includes(topic)),
    }))
    .map((change) => ({ ...change, papers: change.gained.length + change.lost.length }))
    .sort((a, b) => b.papers - a.papers || (a.topic < b.topic ? -1 : 1));
  const lines = byTopic
    .slice(0, mostTopics)
    .map(
      ({ topic, gained, lost }) =>
        `topic "${topic}": ${[...counted('+', gained), ...counted('−', lost)].join(', ')}`,
    );
  const others = byTopic.length - lines.length;
  return others > 0 ? [...lines, `… and ${others} more topics have other papers`] : lines;
}

/** Lost topics that have no file any more, and that no other file has under `formerly`. */
export function goneLines(changes: TopicChange[], known: { has(id: string): boolean }): string[] {
  const lost = new Set(changes.flatMap((change) => change.lost));
  return [...lost]
    .filter((id) => !known.has(id))
    .map(
      (id) =>
        `topic "${id}" is gone, and with it its page, its feed and all that was learned of it; if you renamed its file, add "formerly: [${id}]" to the facts in it`,
    );
}

function counted(sign: string, changes: TopicChange[]): string[] {
  if (changes.length === 0) return [];
  const named = changes.slice(0, mostNamed).map(({ paper }) => paper);
  if (changes.length > mostNamed) named.push('…');
  return [`${sign}${changes.length} (${named.join(', ')})`];
}
