import type { Problem, Reading } from '../digest.ts';
import type { Format, Sniff } from '../format.ts';
import { fieldsIn, isPaper, textOf } from '../objects/fields.ts';
import { elementsOf, parsed } from '../objects/json-elements.ts';
import { notADigest, otherDay, problemAt } from '../problem.ts';
import { singleSpaced } from '../spaces.ts';
import { readObjects } from './objects.ts';

/** JSON with papers: the Daily Papers API's `[{ paper: { id, title, summary, … } }]`, and lists with fields of other names. */
export const json: Format = { name: 'json', sniff };

function sniff(lines: string[]): Sniff | undefined {
  const start = lines.slice(0, 2000).join('\n').trimStart();
  if (!/^[[{]\s*["{[\]]/.test(start)) return undefined;
  const hasPapers = /"(?:paper|(?:summary|abstract)(?:_?en)?)"\s*:/i.test(start);
  return {
    ...(hasPapers ? { confidence: 1, why: 'JSON with papers' } : { confidence: 0.4, why: 'JSON' }),
    read: (day) => read(lines, day),
  };
}

function read(lines: string[], day: string): Reading {
  const text = lines.join('\n');
  const { elements, cutOff } = elementsOf(text, isPaper);
  const reading = readObjects(elements);
  if (reading.entries.length === 0 && !cutOff && !elements.some(({ value }) => isPaper(value)))
    return notADigest(lines, noPapersIn(text));
  reading.problems.push(...otherDayIn(lines, day));
  if (cutOff)
    reading.problems.push(problemAt(cutOff.line, lines[cutOff.line - 1] ?? '', cutOff.remedy));
  return reading;
}

function noPapersIn(text: string): string {
  const whole = parsed(text) ?? parsed(text.trim().split('\n', 1)[0] ?? '');
  const [first] = [whole].flat();
  if (Array.isArray(whole) && whole.length === 0)
    return 'This JSON is an empty list; fetch the day again once it has papers.';
  const keys = Object.keys(Object(first));
  if (keys.includes('error'))
    return 'This is the refusal of a server, and no list of papers; fetch a day that it has.';
  const named = keys.slice(0, 12).map((key) => `"${singleSpaced(key).slice(0, 40)}"`);
  const what = Array.isArray(whole) ? `a list of ${whole.length}` : 'an object';
  return `This JSON is ${what} with the keys ${named.join(', ')}, and no paper was found in it. A paper is an object with a text as "title" and one as "abstract" or "summary"; rename the fields to these, add what is missing, or npm run digest:fetch the day.`;
}

/** Checks the `date` of the whole, and the day on which the Daily Papers listed all papers. */
function otherDayIn(lines: string[], digestsDay: string): Problem[] {
  const whole = parsed(lines.join('\n'));
  // The date of a single paper is its own.
  const own = isPaper(whole) ? '' : textOf(fieldsIn(whole) ?? {}, 'date', 'day');
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(own)?.[0];
  const listed = lines.flatMap((line, at) =>
    [
      ...line.matchAll(/"submittedOnDailyAt"\s*:\s*"(\d{4}-\d{2}-\d{2})(?:T00:00:00[.\d]*Z)?"/g),
    ].map(([value, day = '']) => ({ at, value, day })),
  );
  const at = lines.findIndex((line) => /"(?:date|day)"\s*:/.test(line));
  const first = day ? { at, value: day, day } : listed[0];
  if (!first || first.day === digestsDay) return [];
  if (!day && listed.some((one) => one.day !== first.day)) return [];
  return [otherDay(digestsDay, first.at + 1, first.value, first.day)];
}
