/** What a run on GitHub shows of a report: at the files and lines of mistakes, and in its summary. */
import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ContentProblem } from '../../papers/problem.ts';
import { contentDir } from '../content-dir.ts';

/** Prints the report, in which GitHub runs no workflow command whatever a digest says, then the mistakes; writes both to the summary. */
export async function tellGitHub(report: string[], problems: ContentProblem[]): Promise<void> {
  const word = randomUUID();
  const lines = [`::stop-commands::${word}`, ...report, `::${word}::`, ...problems.map(annotation)];
  console.log(lines.join('\n'));
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary) await appendFile(summary, fenced(report));
}

/** `::error file=content/digests/2025-08-21.txt,line=131::…` */
export function annotation({ file, line, says }: ContentProblem): string {
  const place = inCommand(`${basename(contentDir)}/${file}`).replace(/[:,]/g, encodeURIComponent);
  return `::error file=${place}${line === undefined ? '' : `,line=${line}`}::${inCommand(says)}`;
}

function inCommand(text: string): string {
  return text.replace(/[%\r\n]/g, encodeURIComponent);
}

/** A Markdown code block, whose fence is longer than any backticks in it: mentions, links and pictures of a digest stay text. */
export function fenced(lines: string[]): string {
  const text = lines.join('\n');
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
  return `${fence}text\n${text}\n${fence}\n`;
}
