import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { sampleContent } from '../../build-site.ts';
import { listening, portOf } from '../../serve.ts';

interface Outcome {
  status: number | null;
  out: string;
  err: string;
}

/** A content folder of its own, with these files and the sample's topics. */
export function contentFolder(files: Record<string, string>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'broadsheet-')), 'content');
  cpSync(join(sampleContent, 'topics'), join(folder, 'topics'), { recursive: true });
  for (const [name, held] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), held);
  }
  return folder;
}

/** Runs a command as `npm run` does; it keeps its cache beside the content folder. */
export async function run(
  command: string,
  content: string,
  {
    args = [],
    input = '',
    env = {},
  }: { args?: string[]; input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const program = resolve('src/compile/commands', `${command}.ts`);
  const child = spawn(process.execPath, [program, ...args], {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      CACHE_DIR: join(content, '../cache'),
      // Node need not read the program anew for each of them.
      NODE_COMPILE_CACHE: '.cache/test-code',
      ...env,
    },
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await ended, out, err };
}

/** A server of this machine that answers as `answer` says, until the test is over. */
export async function localServer(answer: RequestListener): Promise<string> {
  const server = await listening(answer);
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${portOf(server)}`;
}

/** A digest of invented papers, as the page's text. */
export function pageText(...papers: [title: string, abstract: string][]): string {
  const masthead = 'Get trending papers in your email inbox!\n\nSubscribe\n\nDaily Papers\n\n';
  return `${masthead}by AK and the research community\n\n${papers.flat().join('\n\n')}\n`;
}

/** An abstract that is long enough to be one. */
export function about(subject: string): string {
  return `We look at ${subject} and find that it does what it should in most of the cases that were tried. Then we say why ${subject} fails in the others, and what a reader could do about it in practice.`;
}

export const gates = pageText(['On Gates', about('gates')], ['Rain in May', about('rain')]);

/** A paper of the API's list. */
export const listed = (id: string, title: string) => ({
  paper: {
    id,
    title,
    summary: about(title),
    authors: [{ name: 'A. Author' }],
    publishedAt: '2025-01-01T00:00:00.000Z',
    upvotes: 3,
  },
});

/** The text of a content folder's file. */
export const held = (content: string, file: string) => readFileSync(join(content, file), 'utf8');
