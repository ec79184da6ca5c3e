import { chooseFormat } from './choose-format.ts';
import { plainLines } from './decode.ts';
import type { Digest, Draft } from './digest.ts';
import type { DigestName, Entry } from './format.ts';
import { formats } from './formats/all.ts';
import { inFile } from './in-file.ts';
import { linkFacts } from './link-facts.ts';
import { problemAt } from './problem.ts';
import { asSent } from './received.ts';
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
