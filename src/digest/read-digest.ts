import { plainLines } from './decode.ts';
import type { Digest, Draft } from './digest.ts';
import type { DigestName, Entry, Format, Sniff } from './format.ts';
import { formats } from './formats/all.ts';
import { linkFacts } from './link-facts.ts';
import { problemAt } from './problem.ts';
import { asSent, inFile } from './received.ts';
import { repair } from './repair/repair.ts';
import { withoutRepeats } from './repeats.ts';

/** All that a digest's text says, with every problem in it at once; never throws. */
export function readDigest(text: string, digest: DigestName): Digest {
  const received = plainLines(text).split('\n');
  const sent = asSent(received);
  if (text.trim() === '')
    return unread(received, digest, 'The digest is empty; paste its text in.');
  const choice = chooseFormat(sent.lines, formats);
  if (!choice.format) {
    return unread(
      received,
      digest,
      `No digest format fits this text (${choice.tried}); paste the digest as it was received.`,
    );
  }
  const reading = inFile(choice.format.read(sent.lines, digest), sent, received);
  const { kept, repeated, problems } = withoutRepeats(reading.entries, digest.id);
  return {
    ...digest,
    format: choice.format.name,
    why: choice.why,
    masthead: reading.masthead,
    papers: kept.map(draftOf),
    lines: reading.lines,
    problems: [...reading.problems, ...problems].sort((a, b) => a.line - b.line),
    notices: reading.notices,
    duplicates: repeated,
    replacementsWithoutAbstract: reading.replacementsWithoutAbstract,
  };
}

function draftOf(entry: Entry): Draft {
  const title = repair(entry.title);
  const abstract = repair(entry.abstract);
  return {
    title: title.text,
    titleMath: title.math,
    abstract: abstract.text,
    math: abstract.math,
    lines: entry.lines,
    facts: { ...linkFacts(abstract.text), ...entry.facts },
    repairs: added(title.repairs, abstract.repairs),
  };
}

function added(one: Record<string, number>, other: Record<string, number>): Record<string, number> {
  const sum = { ...one };
  for (const [rule, count] of Object.entries(other)) sum[rule] = (sum[rule] ?? 0) + count;
  return sum;
}

function unread(lines: string[], digest: DigestName, remedy: string): Digest {
  const first = lines.findIndex((line) => line.trim() !== '');
  return {
    ...digest,
    format: '',
    why: '',
    masthead: [],
    papers: [],
    lines: lines.map((line) => (line.trim() === '' ? 'blank' : 'unexplained')),
    problems: [problemAt(digest.id, Math.max(first, 0) + 1, lines[first] ?? '', remedy)],
    duplicates: 0,
    notices: [],
    replacementsWithoutAbstract: 0,
  };
}

export type Choice =
  | { format: Format; why: string }
  /** No format is surest: what each one missed. */
  | { format: undefined; tried: string };

interface Try {
  format: Format;
  sniff: Sniff;
}

/** The format that is surest of a text; none when nothing speaks for any, or two are equally sure. */
export function chooseFormat(lines: string[], formats: Format[]): Choice {
  const tries = formats
    .map((format): Try => ({ format, sniff: format.sniff(lines) }))
    .sort((a, b) => b.sniff.confidence - a.sniff.confidence);
  const [surest, second] = tries;
  if (!surest || surest.sniff.confidence === 0)
    return { format: undefined, tried: missedBy(tries) };
  if (second && second.sniff.confidence === surest.sniff.confidence) {
    return { format: undefined, tried: tiedBetween(surest, second) };
  }
  return { format: surest.format, why: surest.sniff.why };
}

function missedBy(tries: Try[]): string {
  return tries.map(({ format, sniff }) => `${format.name} missed ${sniff.missed}`).join('; ');
}

function tiedBetween(surest: Try, second: Try): string {
  return [surest, second]
    .map(({ format, sniff }) => `${format.name} saw ${sniff.why}, but missed ${sniff.missed}`)
    .join('; ');
}
