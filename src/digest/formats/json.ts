/** JSON of papers (the API of Daily Papers, Semantic Scholar, OpenAlex, OpenReview and others); what it lacks; a day that it states. */
import type { Format, Problem, Reading, Sniff } from '../digest.ts';
import { fieldsIn, isPaper, textOf } from '../objects/fields.ts';
import { objectsInJson, parsed } from '../objects/objects-in.ts';
import { dumpAsJson, fromPython, isOfPython, openStringIn } from '../objects/python.ts';
import { readObjects } from '../objects/read-objects.ts';
import { otherDay, problemAt, quoted } from '../problem.ts';
import { notADigest } from '../records.ts';

export const json: Format = { name: 'json', hasFields: true, sniff };

function sniff(lines: string[]): Sniff | undefined {
  const start = lines.slice(0, 2000).join('\n').trimStart().replace(assignment, '');
  if (asText.test(start)) {
    const read = () => notADigest(lines, saveAsJson);
    return { confidence: 0.95, why: 'objects as text', read };
  }
  const isPython = isOfPython(start);
  if (!isPython && !/^[[{]\s*["{[\]]/.test(start)) return undefined;
  const hasPapers =
    /\b(?:paper|(?:summary|abstract)(?:_?en)?|content_(?:text|html))(?:["']\s*:|=['"])/i.test(
      start,
    );
  const read = (day: string) => readJson(lines, day, isPython);
  return { confidence: hasPapers ? 1 : 0.4, why: hasPapers ? 'JSON with papers' : 'JSON', read };
}

/** Of a program's file: `export const papers = [ … ];` */
const assignment = /^(?:export )?(?:default |(?:(?:const|let|var) )?[\w$.]+\s*=\s*)/;

/** `"[{\\"title\\": …` */
const asText = /^\[?\s*"\s*[[{][\s[{]*\\"/;
const saveAsJson =
  'Objects stand here as a text within JSON; save the objects themselves as JSON, one list.';

function readJson(lines: string[], day: string, isPython: boolean): Reading {
  const text = isPython ? fromPython(lines) : lines.join('\n');
  const { elements, brokenAt, cutAt } = objectsInJson(text);
  const reading = readObjects(elements, day);
  const at = brokenAt ?? (cutAt && isPython ? openStringIn(lines) : undefined) ?? cutAt;
  if (!at && reading.entries.length === 0 && !elements.some(({ value }) => isPaper(value)))
    return notADigest(lines, isPython && elements.length === 0 ? dumpAsJson : noPapersIn(text));
  const remedy = isPython ? dumpAsJson : brokenAt ? mendIt : cutOff;
  reading.problems.push(...otherDayIn(lines, text, day));
  if (at) reading.problems.push(problemAt(at, lines[at - 1] ?? '', remedy));
  return reading;
}

const mendIt =
  'This is not JSON: a comma, quote or bracket is missing in what begins here; mend it, or save the file again.';
const cutOff = 'The JSON is cut off here; fetch the day again, or close it by hand.';

function noPapersIn(text: string): string {
  const whole = parsed(text) ?? parsed(text.trim().split('\n', 1)[0] ?? '');
  const list = Array.isArray(whole) ? whole : undefined;
  const first = list ? list[0] : whole;
  if (list?.length === 0)
    return 'This JSON is an empty list; fetch the day again once it has papers.';
  if (textOf(fieldsIn(first) ?? {}, 'error'))
    return 'This is the refusal of a server, and no list of papers; fetch a day that it has.';
  if (Object.values(Object(first)).some((value) => /^\[\s*\{\s*["']/.test(`${value}`)))
    return saveAsJson;
  const what = list ? `a list of ${list.length}` : 'an object';
  return `This JSON is ${what} with the keys ${quoted(Object.keys(Object(first)))}, and no paper was found in it. A paper is an object with a text as "title" and one as "abstract" or "summary"; rename the fields to these, add what is missing, or npm run digest:fetch the day.`;
}

/** Checks the `date` of the whole, and the day on which the Daily Papers listed all papers. */
function otherDayIn(lines: string[], text: string, day: string): Problem[] {
  const hasDay = /^\s*\{/.test(text) && /"(?:date|day)"\s*:/i.test(text);
  const whole = hasDay ? parsed(text) : undefined;
  // The date of a single paper is its own.
  const own = isPaper(whole) ? '' : textOf(fieldsIn(whole) ?? {}, 'date', 'day');
  const ofWhole = /^\d{4}-\d{2}-\d{2}$/.test(own) ? own : undefined;
  const listed = /"submittedOnDailyAt"\s*:\s*"(\d{4}-\d{2}-\d{2})(?:T00:00:00[.\d]*Z)?"/g;
  const days = new Set([...text.matchAll(listed)].map(([, one]) => one));
  const [stated] = ofWhole ? [ofWhole] : days.size === 1 ? days : [];
  if (!stated || stated === day) return [];
  const names = ofWhole ? /"(?:date|day)"\s*:/ : /"submittedOnDailyAt"\s*:/;
  const at = lines.findIndex((line) => names.test(line));
  return [otherDay(day, at + 1, stated, stated)];
}
