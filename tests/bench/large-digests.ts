/** `node tests/bench/large-digests.ts [KIND]`: digests of 1, 4, 16 and 50 MB and of 5,000 papers by kind, and 5,000 digests of one paper, each in a process of its own; asks for 60 s and 600 MB. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { readDigestFile } from '../../src/digest/read-digest.ts';
import { writeContent } from './corpus-digests.ts';
import { corporaDir, corpusLines } from './corpus-lines.ts';

interface Paper {
  title: string;
  abstract: string;
}
const paperSchema = z.object({ title: z.string(), abstract: z.string().default('') });

/** A paper in a kind of digest, and what stands around all. */
const kinds: Record<string, { item(paper: Paper): string; around?: [string, string] }> = {
  page: { item: ({ title, abstract }) => `${title}\n\n${abstract}\n\n` },
  wrapped: {
    item: ({ title, abstract }) => `${title}\n\n${abstract.replace(/(.{70}) /g, '$1\n')}\n\n`,
  },
  markdown: {
    item: ({ title, abstract }) =>
      `## ${title}\n\n**Authors:** A. Heron\n\n**Abstract:** ${abstract}\n\n`,
  },
  labels: {
    item: ({ title, abstract }) => `Title: ${title}\nAuthors: A. Heron\nAbstract: ${abstract}\n\n`,
  },
  html: {
    item: ({ title, abstract }) =>
      `<div><h3>${escaped(title)}</h3><p>${escaped(abstract)}</p></div>\n`,
    around: ['<!doctype html><html><body>\n', '</body></html>\n'],
  },
  json: {
    item: (paper) => `${JSON.stringify({ ...paper, authors: ['A. Heron'] })},\n`,
    around: ['[\n', '{}]\n'],
  },
  lines: { item: (paper) => `${JSON.stringify(paper)}\n` },
  csv: {
    item: ({ title, abstract }) => `"${title}","${abstract}"\n`,
    around: ['title,abstract\n', ''],
  },
  yaml: {
    item: (paper) =>
      `- title: ${JSON.stringify(paper.title)}\n  abstract: ${JSON.stringify(paper.abstract)}\n`,
  },
  bibtex: {
    item: ({ title, abstract }) =>
      `@article{a,\n  title = {${title}},\n  author = {Heron, A.},\n  abstract = {${abstract}}\n}\n\n`,
  },
  ris: {
    item: ({ title, abstract }) =>
      `TY  - JOUR\nTI  - ${title}\nAU  - Heron, A.\nAB  - ${abstract}\nER  - \n\n`,
  },
  feed: {
    item: ({ title, abstract }) =>
      `<item><title>${escaped(title)}</title><dc:creator>A. Heron</dc:creator><description>${escaped(abstract)}</description></item>\n`,
    around: ['<?xml version="1.0"?>\n<rss><channel>\n', '</channel></rss>\n'],
  },
};

const [kind = '', file] = process.argv.slice(2);
if (file) await readOnce(file);
else {
  const dir = resolve('.cache/bench-large');
  mkdirSync(dir, { recursive: true });
  const papers = plainPapers();
  for (const name of Object.keys(kinds).filter((one) => one.includes(kind))) {
    for (const size of [1, 4, 16, 50])
      measure(name, `${size} MB`, digestOf(name, papers, size * 1e6), dir);
    measure(name, '5,000 papers', digestOf(name, papers.slice(0, 5000), Infinity), dir);
  }
  if ('digests'.includes(kind)) await measureDigests(papers.slice(0, 5000), dir);
  rmSync(dir, { recursive: true });
}

/** Titles and abstracts of papers, none twice, without signs that a kind would have to escape. */
function plainPapers(): Paper[] {
  const papers = corpusLines(`${corporaDir}/corpora/arxiv-75k.jsonl.gz`).flatMap((line) => {
    const { title, abstract } = paperSchema.parse(JSON.parse(line));
    const [name, text] = [title, abstract].map((part) =>
      part
        .replace(/[^\p{L}\d .,:;()-]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    return name && text && text.length > 300 ? [{ title: name, abstract: text }] : [];
  });
  return [...new Map(papers.map((paper) => [paper.title, paper])).values()];
}

function digestOf(name: string, papers: Paper[], size: number): string {
  const { item, around: [before, after] = ['', ''] } = kinds[name] ?? { item: () => '' };
  const parts: string[] = [];
  let length = 0;
  for (const paper of papers) {
    if (length > size) break;
    const part = item(paper);
    parts.push(part);
    length += part.length;
  }
  return before + parts.join('') + after;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function measure(name: string, what: string, digest: string, dir: string): void {
  const path = join(dir, 'digest.txt');
  writeFileSync(path, digest);
  tell(`${name}, ${what}`, [import.meta.filename, name, path]);
}

async function measureDigests(papers: Paper[], dir: string): Promise<void> {
  const content = join(dir, 'content');
  const days = papers.map((paper, at): [string, (Paper & { date: string })[]] => {
    const date = new Date(Date.UTC(2010, 0, 1 + at)).toISOString().slice(0, 10);
    return [date, [{ ...paper, date }]];
  });
  await writeContent(content, days);
  const once = join(import.meta.dirname, 'compile-once.ts');
  tell('5,000 digests of one paper', ['--import', './src/compile/preload.js', once], {
    CONTENT_DIR: content,
    CACHE_DIR: join(dir, 'cache'),
  });
}

function tell(name: string, args: string[], env: Record<string, string> = {}): void {
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  console.log(`${name}: ${stdout.trim() || stderr.slice(-500)}`);
}

async function readOnce(path: string): Promise<void> {
  const { papers, problems, format } = await readDigestFile(readFileSync(path), {
    id: '2025-08-20',
    date: '2025-08-20',
  });
  const { user, system } = process.cpuUsage();
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${papers.length} papers, ${problems.length} problems (${format}) in ${process.uptime().toFixed(1)} s (processor ${((user + system) / 1e6).toFixed(1)} s), ${megabytes} MB at most${problems[0] ? `; ${problems[0].remedy.slice(0, 100)}` : ''}`,
  );
}
