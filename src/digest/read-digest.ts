/**
 * Which format reads a text: the list of formats, the surest one reads; an empty digest, and one that no format knows; reports markup left in an
 * abstract, and abstracts that were cut off or are summaries; leaves out papers with "No abstract" for one.
 */
import { lazy } from '../memoised.ts';
import { breaksOff, endsOpen, isCut, shortened } from '../text/cut.ts';
import { withSectionsJoined } from './abstract-sections.ts';
import { linkFacts } from './author-remarks.ts';
import { withTextsBeside } from './beside.ts';
import { decodedLines, plainLines } from './decode.ts';
import type { Digest, Draft, Entry, Format, Problem } from './digest.ts';
import { arxivListing } from './formats/arxiv-listing.ts';
import { arxivMailing } from './formats/arxiv-mailing.ts';
import { bibtex } from './formats/bibtex.ts';
import { feed } from './formats/feed.ts';
import { json } from './formats/json.ts';
import { labelledLines } from './formats/labelled-lines.ts';
import { labelledRecords } from './formats/labelled-records.ts';
import { pageMarkdown, pageText } from './formats/page.ts';
import { refusals } from './formats/refusals.ts';
import { scholarAlert } from './formats/scholar-alert.ts';
import { semanticScholar } from './formats/semantic-scholar.ts';
import { table } from './formats/table.ts';
import { pubmedText, taggedRecords } from './formats/tagged-records.ts';
import { yaml } from './formats/yaml.ts';
import { openedMail, type SentLine } from './mail.ts';
import { asMarkdown } from './markdown/languages.ts';
import { markedLines } from './markdown/marked-lines.ts';
import { withoutSections } from './markdown/sections.ts';
import { withoutNoPapers } from './no-papers.ts';
import { namesIn } from './page/author-lines.ts';
import { withoutIdsBehind } from './page/decorations.ts';
import { statesLack, withoutCitation, withTitlesApart } from './page/labels.ts';
import { type Choice, readParts } from './parts.ts';
import { oneProblemOf, problemAt, problemOf } from './problem.ts';
import { asSent, inFile } from './received.ts';
import { notADigest } from './records.ts';
import { repair } from './repair/repair.ts';
import { withoutRepeats } from './repeats.ts';
import { shiftedIn } from './shifted.ts';
import { singleSpaced } from './spaces.ts';

/** Every layout that is tried on a digest, the surest first. */
const formats: Format[] = [
  arxivMailing,
  json,
  feed,
  taggedRecords,
  arxivListing,
  scholarAlert,
  pubmedText,
  table,
  bibtex,
  yaml,
  labelledLines,
  labelledRecords,
  semanticScholar,
  pageText,
  pageMarkdown,
  ...refusals,
];

/** All that a digest's file says; a mail is opened first. */
export async function readDigestFile(bytes: Uint8Array, digest: Named): Promise<Digest> {
  const lines = decodedLines(bytes);
  let mail: Awaited<ReturnType<typeof openedMail>>;
  try {
    mail = await openedMail(bytes, lines);
  } catch (error) {
    // The library gives up on mails with too many parts or headers.
    const remedy = `This mail cannot be opened (${error}); save its text alone as the digest.`;
    const problems = [problemAt(1, lines[0] ?? '', remedy)];
    return { ...readDigest('', digest), problems };
  }
  const read = readDigest(lines, digest, mail?.lines);
  const [first] = mail?.leftOut ?? [];
  if (!mail || !first) return read;
  const remedy = `These ${mail.leftOut.length} lines below the mail's last rule are taken for a signature or footer, and are left out; take the rule out if a paper stands there.`;
  return { ...read, notices: [...read.notices, problemAt(first.from[0] + 1, first.text, remedy)] };
}

interface Named {
  id: string;
  date: string;
}

/** All that a digest's text, or its lines, say, with every problem in it at once; never throws. `mail`: the same text, if it is a mail, decoded. */
export function readDigest(text: string | string[], digest: Named, mail?: SentLine[]): Digest {
  const received = typeof text === 'string' ? plainLines(text).split('\n') : text;
  const sent = asSent(received, mail);
  const { choice, reading: read } = readParts(sent.lines, digest.date, (lines) =>
    chooseFormat(lines, formats),
  );
  const reading = read
    ? inFile(withTextsBeside(read, sent.lines), sent, received)
    : notADigest(received, received.some((line) => line.trim() !== '') ? noFormat : empty);
  const { whole, left } = withoutStatedLacks(reading.entries);
  const { kept, repeated, ...clashes } = withoutRepeats(withoutIdsBehind(whole));
  const doubts = withoutNoPapers(kept);
  const { drafts, emptied } = withoutEmptied(doubts.certain);
  const papers = withCutsMarked(drafts);
  return {
    ...digest,
    format: choice?.format.name ?? '',
    why: choice?.sniff.why ?? '',
    masthead: reading.masthead ?? [],
    papers,
    unexplained: reading.unexplained ?? [],
    problems: onceForEach([
      ...reading.problems,
      ...mergesIn(received),
      ...clashes.problems,
      ...doubts.problems,
      ...shiftedIn(kept),
      ...(papers.length > 0 ? [] : [...left, ...emptied]),
    ]),
    notices: [
      ...sent.notices,
      ...(reading.notices ?? []),
      ...clashes.notices,
      ...doubts.notices,
      ...(papers.length > 0 ? [...left, ...emptied] : []),
      ...papers.flatMap(markupIn),
      ...cutIn(papers),
    ],
    duplicates: repeated,
    replacementsWithoutAbstract: reading.replacementsWithoutAbstract ?? 0,
  };
}

/** By line. What is wrong with one text in several ways is told once: one cure mends it. */
function onceForEach(problems: Problem[]): Problem[] {
  const first = Map.groupBy(problems, ({ line, value }) => `${line} ${value}`);
  return [...first.values()].flatMap(([one]) => one ?? []).sort((a, b) => a.line - b.line);
}

/** Where git could not decide between two versions, both stand in the file. */
function mergesIn(lines: string[]): Problem[] {
  const remedy =
    'A merge left its marks here; keep one of the two versions, and take the marks out.';
  return lines.flatMap((line, at) =>
    // A mail that was forwarded often has `>` before its lines.
    /^<{7}(?: |$)/.test(line) || (/^>{7} /.test(line) && lines.lastIndexOf('=======', at) >= 0)
      ? problemAt(at + 1, line, remedy)
      : [],
  );
}

const empty = 'The digest is empty; paste its text in.';

const noFormat =
  'No short line that could be a title stands above a text that could be its abstract, and nothing else that is read was recognised; paste the digest as it was received, or write each paper as a line `Title: …` and a line `Abstract: …`.';

function draftOf(entry: Entry): Draft {
  const repairs = {};
  const title = repair(entry.title, repairs);
  const abstract = repair(entry.abstract, repairs);
  return {
    title: title.text,
    titleMath: title.math,
    abstract: abstract.text,
    math: abstract.math,
    lines: entry.lines,
    facts: { ...linkFacts(abstract.text), ...entry.facts },
    repairs,
  };
}

/** Leaves out papers whose title or abstract was markup alone (`<style>…</style>`), and tells each. */
function withoutEmptied(entries: Entry[]) {
  const read = entries.map((entry) => ({ entry, draft: draftOf(entry) }));
  const [whole, left] = [[] as typeof read, [] as typeof read];
  for (const one of read) (one.draft.title && one.draft.abstract ? whole : left).push(one);
  const emptied = left.map(({ entry, draft: { title } }) => {
    const [what, text] = title ? ['abstract', entry.abstract] : ['title', entry.title];
    const remedy = `This ${what} is markup without a word, and its paper is left out; write the ${what} into the digest.`;
    return problemAt(entry.lines[0], text, remedy);
  });
  return { drafts: whole.map(({ draft }) => draft), emptied };
}

/** Leaves out papers whose source says that it has no abstract, and tells how many these are. */
function withoutStatedLacks(entries: Entry[]) {
  const own = entries.map((entry) => ({ ...entry, abstract: withoutCitation(entry.abstract) }));
  const [whole, left]: [Entry[], Entry[]] = [[], []];
  for (const [at, entry] of own.entries()) {
    const { title, abstract } = entry;
    const isNamed =
      abstract.toLowerCase() === title.toLowerCase() || namesIn({ text: abstract })?.sure;
    if (statesLack(abstract) || isNamed) left.push(entries[at] ?? entry);
    else whole.push(entry);
  }
  const remedy = `${left.length} of ${entries.length} papers have "${shortened(singleSpaced(left[0]?.abstract ?? '').trim(), 60)}" for an abstract, this one first, and are left out; write their abstracts into the digest if you want them.`;
  return { whole, left: oneProblemOf(left, remedy) };
}

/** Signs that could not be read, tags, escapes of HTML, images and links of Markdown, and labels of facts that should not be in an abstract. */
const markup =
  /\ufffd|<\/?(?:img|a|p|br|div|span|b|i|em|strong|sub|sup|ul|li|h[1-6]|table|td|tr|jats:\w+)(?:\s[^<>]*)?\/?>|<(?:iframe|video|svg|figure|section|article|button|form|input|font|link|script|style)\s[^<>]{0,300}=[^<>]*>|<(script|style|SCRIPT|STYLE)>[^<>]{0,2000}[{}();=][^<>]*<\/\1>|&(?:[a-z]{2,8}|#\d+);|\]\(https?:|\b(?:Authors|Upvotes): .{1,400}\b(?:Summary|Abstract):/;

function markupIn(paper: Draft): Problem[] {
  const found = markup.exec(paper.title) ?? markup.exec(paper.abstract);
  if (!found) return [];
  const remedy = `This paper's text still has markup, labels or unreadable signs of its source in it: "${found[0].slice(0, 40)}"; take them out of the digest.`;
  return [{ ...problemOf(paper, remedy), strict: true }];
}

/** Marks abstracts that a program cut off: half of all end in no sentence's end, and an eighth of these in the middle of one, or all at one length. */
function withCutsMarked(papers: Draft[]): Draft[] {
  const open = papers.filter(({ abstract }) => endsOpen(abstract));
  const broken = open.filter(({ abstract }) => breaksOff(abstract));
  const lengths = open.map(({ abstract }) => abstract.length).sort((a, b) => a - b);
  const areAlike = (lengths.at(-1) ?? 0) - (lengths[0] ?? 0) < longestWord;
  const areCut = broken.length * 8 >= open.length || areAlike;
  if (open.length < 3 || open.length * 2 < papers.length || !areCut) return papers;
  return papers.map((paper) =>
    endsOpen(paper.abstract) ? { ...paper, abstract: `${paper.abstract} …` } : paper,
  );
}

/** Letters: some cut between words. */
const longestWord = 12;

/** Reports abstracts that their source cut off (`…`) or replaced by a summary. */
function cutIn(papers: Draft[]): Problem[] {
  const cut = papers.filter(({ abstract }) => isCut(abstract));
  const remedy = `${cut.length} of ${papers.length} abstracts are cut off by their source, or summaries, this one first; npm run enrich looks for the whole ones.`;
  return oneProblemOf(cut, remedy);
}

/** The format that is surest of a text, with the lines that it reads; the first of two that are equally sure. */
export function chooseFormat(sent: string[], formats: Format[]): Choice | undefined {
  let surest: Choice | undefined;
  const prose = lazy(() => withoutSections(asMarkdown(withSectionsJoined(sent))));
  const apart = lazy(() => withTitlesApart(prose()));
  const marked = lazy(() => markedLines(apart().lines));
  for (const format of formats) {
    if (surest && (format.most ?? 1) <= surest.sniff.confidence) continue;
    const lines = format.hasFields ? sent : prose();
    const { from, ...own } = format.hasFields ? { lines, from: undefined } : apart();
    const found = format.sniff(own.lines, marked);
    if (!found || found.confidence <= (surest?.sniff.confidence ?? 0)) continue;
    const read = (day: string) => inFile(found.read(day), { from }, lines);
    surest = { format, sniff: from ? { ...found, read } : found, lines };
  }
  return surest;
}
