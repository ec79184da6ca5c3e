/** Votes, stars, comments, submitter, number of authors and buttons in one line. */
import { authorsIn } from '../authors.ts';
import { isBoilerplate } from './boilerplate.ts';
import { dateAndComments, type Finding, identifier, withoutLink } from './finding.ts';
import { labelledAddress, labelledFindings } from './labelled.ts';
import { counts } from './signs.ts';
import { factMark } from './words.ts';

const longestFact = 200;

/** The facts of a line that holds nothing else: `"• 5 authors · Jun 16, 2025 3"`; a line of prose has none. */
export function findingsIn(line: string): Finding[] | undefined {
  const labelled = labelledFindings(line);
  if (labelled) return labelled;
  if (line.length > longestFact) return undefined;
  const buttons = buttonsIn(line);
  if (buttons) return buttons;
  const parts = partsOf(line, /\s+[·•・|]\s+|^[·•・|]\s+/);
  const found = parts.map((part) => findingsInPart(part));
  if (found.every((findings) => findings !== undefined)) return found.flat();
  return (
    allStated(partsOf(line, /\s*[·•・|]\s*|\s+\*\s+/)) ??
    (parts.length > 1 && parts.length < 5 ? organisationAnd(parts, found) : undefined)
  );
}

function partsOf(line: string, between: RegExp): string[] {
  return line
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `"·9 authors·Aug 18·3"`: without spaces every part must be a fact. */
function allStated(parts: string[]): Finding[] | undefined {
  const found = parts.map((part) =>
    isBoilerplate(part.replace(factMark, '')) ? [] : findingsInPart(part),
  );
  return found.every((findings) => findings !== undefined) ? found.flat() : undefined;
}

/** Buttons that stand in one line: `"Upvote 128 GitHub 11.3k arXiv Page"`. */
function buttonsIn(line: string): Finding[] | undefined {
  const buttons = line.split(/\s+(?=(?:Upvote|GitHub|arXiv Page|Project page|Paper page)\b)/);
  if (buttons.length < 2 || !/^(?:Upvote|GitHub|arXiv Page)\b/.test(line)) return undefined;
  const found = buttons.map((button) => (isBoilerplate(button) ? [] : findingsInPart(button)));
  return found.every((findings) => findings !== undefined) ? found.flat() : undefined;
}

/** In `"OCC · May 29"` the part that is no other fact names an organisation. */
function organisationAnd(parts: string[], found: (Finding[] | undefined)[]): Finding[] | undefined {
  const [name] = parts;
  const rest = found.slice(1);
  if (!name || name.length > 80 || !rest.every((findings) => findings !== undefined))
    return undefined;
  if (!rest.flat().some(({ fact }) => fact === 'date' || fact === 'authors')) return undefined;
  return [{ fact: 'organisation', value: withoutLink(name) }, ...rest.flat()];
}

function findingsInPart(part: string): Finding[] | undefined {
  for (const text of [part, part.replace(factMark, '')]) {
    for (const [, pattern, fact] of counts) {
      const found = pattern.exec(text);
      if (found) return [stating(fact, found[1] ?? '')];
    }
    const found = dateAndComments(text) ?? identifier(text) ?? addressIn(text);
    if (found) return found;
  }
  return undefined;
}

/** `Paper: https://…`, one of several in a line. */
function addressIn(part: string): Finding[] | undefined {
  return labelledAddress.test(part) ? labelledFindings(part) : undefined;
}

function stating(fact: (typeof counts)[number][2], value: string): Finding {
  if (fact === 'authors' || fact === 'stars' || fact === 'submitter' || fact === 'venue')
    return { fact, value };
  if (fact === 'names') return { fact, value: authorsIn(value) };
  return { fact, value: /\d/.test(value) ? Number(value.replace(/,/g, '')) : undefined };
}
