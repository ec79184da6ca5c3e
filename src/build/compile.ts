import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDigest } from '../digest/read-digest.ts';
import { relatedPapers } from '../papers/related/related-papers.ts';
import { topicMatcher } from '../papers/topics/match.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { Edition, LibraryPaper } from '../schema.ts';
import { readTopics } from './read-topics.ts';

export interface CompiledLibrary {
  papers: LibraryPaper[];
  topics: Topic[];
  editions: Edition[];
  /** One line a digest, for the build's log. */
  report: string[];
}

/** Reads all of `content/` and makes of it the papers, topics and editions that the site shows. */
export async function compileLibrary(contentDir: string): Promise<CompiledLibrary> {
  const topics = await readTopics(contentDir);
  const match = topicMatcher(topics);
  const papers: LibraryPaper[] = [];
  const editions: Edition[] = [];
  const folder = join(contentDir, 'digests');
  for (const name of (await readdir(folder)).sort()) {
    const id = name.replace(/\.txt$/, '');
    const digest = readDigest(await readFile(join(folder, name), 'utf8'), {
      id,
      date: id.slice(0, 10),
    });
    const made = digest.papers.map((draft) => ({
      id: draft.title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60)
        .replace(/-$/, ''),
      title: draft.title,
      abstract: draft.abstract,
      titleMath: draft.titleMath,
      math: draft.math,
      authors: [],
      categories: [],
      links: [],
      ...draft.facts,
      editions: [id],
      ...topicsOf(match(draft)),
      sources: [{ digest: id, lines: draft.lines }],
      repairs: draft.repairs,
      related: [],
    }));
    papers.push(...made);
    editions.push({
      id,
      date: digest.date,
      format: digest.format,
      masthead: digest.masthead,
      papers: made.map((paper) => paper.id),
    });
  }
  const related = relatedPapers(papers);
  for (const paper of papers) paper.related = related.get(paper.id) ?? [];
  return {
    papers,
    topics,
    editions,
    report: editions.map((e) => `${e.id}: ${e.papers.length} papers`),
  };
}

function topicsOf(matches: { topic: string; evidence: string[] }[]) {
  return {
    topics: matches.map(({ topic }) => topic),
    evidence: Object.fromEntries(matches.map(({ topic, evidence }) => [topic, evidence])),
  };
}
