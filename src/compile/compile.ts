/** Joins all that was read to papers, editions and notices; which ids are retired; puts whole abstracts from `content/metadata/` in the place of those cut off; "there is no digest". */
import type { Digest, Draft } from '../digest/digest.ts';
import { repair } from '../digest/repair/repair.ts';
import { giveIds, type Identities } from '../papers/identity/give-ids.ts';
import { formerEditions, type Ledger, retiredIds } from '../papers/identity/ledger.ts';
import { makePaper, wordingOf } from '../papers/make-paper.ts';
import { joinMetadata } from '../papers/metadata/join-metadata.ts';
import type { PlacedRecord } from '../papers/metadata/record.ts';
import { type Note, noteReader } from '../papers/notes/note.ts';
import type { ContentProblem } from '../papers/problem.ts';
import { type Match, topicMatcher } from '../papers/topics/match.ts';
import { resultsSchema } from '../papers/topics/results.ts';
import { presentTopics, type Topic } from '../papers/topics/topic.ts';
import type { Weights } from '../papers/topics/weights.ts';
import type { Edition, Facts, Paper } from '../schema.ts';
import { isCut } from '../text/cut.ts';
import { lettersOf } from '../text/fold.ts';
import { digestOf, openCache } from './cache.ts';
import { ContentError, problemLine } from './content-error.ts';
import { lostNotice } from './ledger-file.ts';
import {
  type Read,
  readLearned,
  readLedger,
  readMetadata,
  readNotes,
  readSearches,
  readTopics,
  readWeights,
  unread,
} from './read-content.ts';
import { type DigestFile, readDigests } from './read-digests.ts';
import { readSettings } from './read-settings.ts';
import { relate } from './relate.ts';
import { digestsToReport, plural, reportLines } from './report.ts';
import { answerSearches } from './standing-searches.ts';

export type CompiledPapers = Awaited<ReturnType<typeof papersOf>>;
export type CompiledLibrary = Awaited<ReturnType<typeof compileLibrary>>;

/** Compiles `content/` into the papers, topics, searches and editions that the site shows. */
export async function compileLibrary(
  contentDir: string,
  onStage: (stage: string) => void = () => undefined,
) {
  const compiled = await withAnswers(
    contentDir,
    await compilePapers(contentDir, undefined, onStage),
  );
  onStage('Comparing each paper with all others');
  return {
    ...compiled,
    papers: await relate(compiled.papers),
    /** For the build's log: a line for the newest digest and for each that an owner should look at. */
    report: reportLines(digestsToReport(compiled.digests)),
  };
}

/** With what the owner's searches find, and notices on them. */
export async function withAnswers(contentDir: string, compiled: CompiledPapers) {
  const { searches, notices } = await answerSearches(compiled.placedSearches, compiled);
  const lines = notices.map((one) => problemLine(contentDir, one));
  return { ...compiled, searches, notices: [...compiled.notices, ...lines] };
}

/** Without related papers. `added` is a digest that is not in the folder yet. Writes nothing; throws one ContentError with the problems of all files. */
export async function compilePapers(
  contentDir: string,
  added?: DigestFile,
  onStage: (stage: string) => void = () => undefined,
): Promise<CompiledPapers> {
  const content = await readContent(contentDir, added, onStage);
  if (content.problems.length > 0) throw new ContentError(contentDir, content.problems);
  onStage(`Looking for ${plural(content.topics.length, 'topic')} in them`);
  return papersOf(content);
}

type ReadContent = Awaited<ReturnType<typeof readContent>>;

/** All files of `content/`, with all that is wrong in them. */
export async function readContent(
  contentDir: string,
  added?: DigestFile,
  onStage: (stage: string) => void = () => undefined,
) {
  onStage('Reading all digests');
  const read = await readDigests(contentDir, added);
  const count = read.value.reduce((sum, { papers }) => sum + papers.length, 0);
  onStage(`Finding the ids of ${plural(count)}`);
  // Topics for a new field are made from its first digests.
  const topics = await readTopics(contentDir, added !== undefined);
  const weights = await readWeights(contentDir);
  const results = await readLearned(contentDir, 'results', resultsSchema);
  const metadata = await readMetadata(contentDir);
  const digests = { ...read, value: withWholeAbstracts(read.value, metadata.value) };
  const ledger = await readLedger(contentDir);
  const identities = identify(digests.value, metadata, ledger.value);
  // A paper of a digest that cannot be read is no reason to take its note or record out.
  const papers = [
    ...identities.papers,
    ...(digests.problems.length > 0 ? identities.unlisted : []),
  ];
  const facts = joinMetadata(papers, metadata.value, identities.unlisted);
  const searches = await readSearches(contentDir);
  const notes = readAllNotes(await readNotes(contentDir), { ...identities, papers }, topics);
  const settings = readSettings(contentDir);
  const strays = await unread(contentDir, settings.value.interface ?? ['en']);
  const problems = [
    settings,
    digests,
    topics,
    weights,
    results,
    metadata,
    ledger,
    // Of ids that are not read nothing is known: sound notes and records would be told as wrong.
    ...(ledger.problems.length > 0 ? [] : [identities, facts, notes]),
    searches,
    strays,
  ].flatMap((read) => read.problems);
  if (digests.value.length === 0)
    problems.push({
      file: 'digests/',
      says: 'there is no digest; add one, with its day: npm run digest:add FILE -- --date 2025-08-21',
    });
  const inLine = (one: ContentProblem) => problemLine(contentDir, one);
  return {
    problems,
    digests: digests.value,
    identities,
    facts: facts.facts,
    notes: notes.value,
    topics: topics.value,
    weights: weights.value,
    results: weights.value.starts.length > 0 ? results.value : undefined,
    /** The owner's, not answered yet. */
    placedSearches: searches.value,
    ledgerIsNew: ledger.text === undefined,
    /** Lines that an owner should read; nothing has to be mended. */
    notices: [
      ...[...strays.doubtful, ...topics.doubtful, ...identities.doubtful].map(inLine),
      ...identities.notices,
      ...[...lostNotice(identities), ...doubtfulDigests(digests.value, identities)].map(inLine),
    ],
  };
}

/** Digests of a day to come, and those with the same papers as an earlier one: the file of another day, named or pasted wrongly. */
function doubtfulDigests(digests: Digest[], identities: Identities): ContentProblem[] {
  // Where the day begins first, it is 14 hours ahead of UTC.
  const latest = new Date(Date.now() + 14 * 3_600_000).toISOString();
  const earlier = new Map<string, string>();
  return digests.flatMap((digest) => {
    const { id, date, papers } = editionOf(digest, identities);
    const held = papers.toSorted().join(' ');
    const same = papers.length > 1 ? earlier.get(held) : undefined;
    if (!same) earlier.set(held, id);
    const faults = [
      date > latest.slice(0, 10) ? 'its day is still to come; name the file by the right one' : [],
      same ? `it has the same papers as ${same}.txt; keep the one of the right day` : [],
    ];
    return faults.flat().map((says) => ({ file: `digests/${id}.txt`, says }));
  });
}

/** What a site is made of, from content in which nothing is wrong. */
export async function papersOf(content: ReadContent) {
  const { digests, identities, facts, notes } = content;
  const wordings = identities.papers.map((paper) => wordingOf(paper, notes.get(paper.id)));
  const matches = await matchTopics(wordings, content);
  const papers = identities.papers.map((paper, at) =>
    makePaper(paper, facts.get(paper.id), notes.get(paper.id), matches[at]),
  );
  const strangers = papers.flatMap((paper) =>
    strangersWithOrcid(paper, notes.get(paper.id)?.facts.orcids ?? facts.get(paper.id)?.orcids),
  );
  const editions = digests.toReversed().map((digest) => editionOf(digest, identities));
  return {
    ...content,
    papers,
    editions,
    notices: [...content.notices, ...strangers],
    /** Ids of the papers that `content/metadata/` has a record of. */
    recorded: new Set(facts.keys()),
    retired: retiredIds(identities.ledger, new Set(papers.map(({ id }) => id))),
    formerEditions: formerEditions(identities.ledger, editions),
  };
}

/** The topics of each paper, from a cache where text, topics and weights are as they were. */
export async function matchTopics(
  papers: { title: string; abstract: string }[],
  { topics, weights }: { topics: Topic[]; weights: Weights },
): Promise<Match[][]> {
  const cache = await openCache<Match[]>('topics', digestOf(JSON.stringify([topics, weights])));
  const match = topicMatcher(topics, weights);
  const matches = papers.map((paper) =>
    cache.get(`${paper.title}\n${paper.abstract}`, () => match(paper)),
  );
  await cache.save();
  return matches;
}

/** Uses metadata as well: two titles may be one paper by an arXiv id that only metadata has. */
function identify(
  digests: Digest[],
  metadata: Awaited<ReturnType<typeof readMetadata>>,
  ledger: Ledger,
): Identities {
  const listings = digests.flatMap((digest) =>
    digest.papers.map((draft) => ({ digest: digest.id, draft })),
  );
  const known = metadata.value.flatMap(({ record: { title, arxivId } }) =>
    title !== undefined && arxivId !== undefined ? [{ title, arxivId }] : [],
  );
  return giveIds(listings, ledger, known);
}

function readAllNotes(
  texts: Read<Map<string, string>>,
  { papers, ledger }: Identities,
  topics: Read<Topic[]>,
): Read<Map<string, Note>> {
  const shown = new Set(papers.map(({ id }) => id));
  const read = noteReader({
    papers: shown,
    // A faulty topic is reported once, not again for each note that names it.
    topics: topics.problems.length > 0 ? anyTopic : presentTopics(topics.value),
    retired: retiredIds(ledger, shown),
    ledger,
  });
  const notes = [...texts.value].map(([id, text]) => read(id, text));
  return {
    value: new Map(notes.flatMap(({ note }) => (note ? [[note.id, note]] : []))),
    problems: [...texts.problems, ...notes.flatMap(({ problems }) => problems)],
  };
}

const anyTopic = { get: (id: string) => id };

/** Notices for the owner's ORCID iDs under names that no author has: otherwise they would be dropped silently. */
function strangersWithOrcid({ id, authors }: Paper, orcids: Facts['orcids'] = {}): string[] {
  return Object.keys(orcids)
    .filter((name) => !authors.includes(name))
    .map(
      (name) =>
        `"${id}": orcids has "${name}", who is none of its authors; write the name as the paper's page has it`,
    );
}

function editionOf(digest: Digest, { idOf }: Identities): Edition {
  const { id, date, masthead } = digest;
  const papers = digest.papers.flatMap((draft) => idOf.get(draft) ?? []);
  return { id, date, masthead, papers: [...new Set(papers)] };
}

/** Digests with the whole abstracts that `content/metadata/` has of papers whose source cut them off. */
function withWholeAbstracts(digests: Digest[], records: PlacedRecord[]): Digest[] {
  const known = new Map<string, string>();
  for (const { record } of records) {
    if (record.abstract === undefined) continue;
    if (record.title !== undefined) known.set(lettersOf(record.title), record.abstract);
    if (record.arxivId !== undefined) known.set(record.arxivId, record.abstract);
  }
  return digests.map((digest) => ({
    ...digest,
    papers: digest.papers.map((draft) => (isCut(draft.abstract) ? mended(draft, known) : draft)),
  }));
}

function mended(draft: Draft, known: Map<string, string>): Draft {
  const whole = known.get(draft.facts.arxivId ?? '') ?? known.get(lettersOf(draft.title));
  if (whole === undefined) return draft;
  const { text, math } = repair(whole);
  return { ...draft, abstract: text, math };
}
