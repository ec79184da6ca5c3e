/** Problems in `content/`: says in words what a schema found wrong and what to write, and on which line an owner's JSON is broken or has merge conflict markers. */
import { z } from 'astro/zod';
import { shortened } from '../text/cut.ts';
import { titleLikeness } from './identity/likeness.ts';

/** Characters of a value that a problem quotes. */
export const longestValue = 80;

/** Something in `content/` that the owner has to mend. */
export interface ContentProblem {
  /** Inside the content folder: `metadata/more.json`. */
  file: string;
  line?: number;
  /** The value that is wrong, and what to do. */
  says: string;
}

/** JSON as owners write it, or the line where it is broken. `remedyOfCut`: what to do with a file that was cut off. */
export function readJson(
  text: string,
  remedyOfCut = 'end the quotation or bracket that is open; if more stood here, take back the last whole version',
): ({ value: unknown; fault?: undefined } & Outline) | { fault: { line: number; says: string } } {
  try {
    return { value: JSON.parse(text), ...outlineOf(text) };
  } catch (error) {
    const at = soundTo(text);
    const isCut = text.slice(at).trim() === '';
    const [, what] = String(error).split(/^SyntaxError: | (?:in JSON )?at position|, (?:\.{3})?"/);
    const says = isCut
      ? `the file breaks off here, as on a full disk or after a bad merge; ${remedyOfCut}`
      : `this is not JSON (${what}); mind the commas, quotes and brackets here and in the line above`;
    // A cut file may end in empty lines.
    const line = text
      .slice(0, isCut ? at : at + 1)
      .trimEnd()
      .split('\n').length;
    const isMerge = /^(?:<{7}|={7}|>{7})/m.test(text);
    return { fault: { line, says: isMerge ? marksOfMerge : says } };
  }
}

const marksOfMerge =
  'the file has the marks of a merge (<<<<<<<); keep the lines of both sides, and take the marks out';

/** How far a broken text may be the beginning of JSON. The parser's own message names a place only at times. */
function soundTo(text: string): number {
  let [sound, broken] = [0, text.length + 1];
  while (broken - sound > 1) {
    const at = (sound + broken) >> 1;
    if (mayGoOn(text.slice(0, at))) sound = at;
    else broken = at;
  }
  return sound;
}

function mayGoOn(start: string): boolean {
  try {
    JSON.parse(start);
    return true;
  } catch (error) {
    const [, at] = /position (\d+)/.exec(String(error)) ?? [];
    return at ? Number(at) >= start.length : String(error).includes('end of JSON');
  }
}

/** What `JSON.parse` does not tell. */
interface Outline {
  /** The lines, from 1, of what the outermost list or object holds, by place (from 0) or name. */
  lines: Map<unknown, number>;
  /** Names that stand twice in one object, which keeps the last; `within`: the name of the object, if it has one. */
  twice: { line: number; name: string; within: string | undefined }[];
}

function outlineOf(json: string): Outline {
  const { lines, twice }: Outline = { lines: new Map(), twice: [] };
  /** In lists nothing has a name. */
  const open: { within: string | undefined; names: Set<string> | undefined }[] = [];
  let line = 1;
  let name: string | undefined;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]\n]|[\w.+-]+/g)) {
    const { within, names } = open.at(-1) ?? {};
    if (token === '}' || token === ']') open.pop();
    else if (token.endsWith(':')) {
      name = token.slice(0, token.lastIndexOf('"') + 1);
      if (open.length === 1) lines.set(JSON.parse(name), line);
      if (names?.has(name)) twice.push({ line, name, within });
      names?.add(name);
    } else if (token !== '\n') {
      if (open.length === 1 && !names) lines.set(lines.size, line);
      if (token === '{') open.push({ within: name, names: new Set() });
      if (token === '[') open.push({ within: name, names: undefined });
    }
    line += token.split('\n').length - 1;
  }
  return { lines, twice };
}

/** What a schema found wrong in the facts of an owner's file: `kind is "toy"; use field, method or problem`. */
export function faultInWords(
  issue: z.core.$ZodIssue,
  facts: unknown,
  schema: z.core.$ZodType,
): string {
  if (issue.code === 'unrecognized_keys') {
    const where = issue.path.length > 0 ? ` in ${issue.path.join('.')}` : '';
    const names = nearestFirst(issue.keys, namesAt(schema, issue.path));
    return `"${issue.keys.join('", "')}" is not known here${where}; use ${names.slice(0, mostNames).join(', ')}${names.length > mostNames ? ', …' : ''}`;
  }
  const name = issue.path.filter((part) => typeof part === 'string').join('.');
  const verb = typeof issue.path.at(-1) === 'number' ? 'has' : 'is';
  const value = valueAt(facts, issue.path);
  const what =
    value === undefined
      ? 'is missing'
      : `${verb} ${shortened(asJson(value) ?? 'nothing', longestValue)}`;
  return name === '' ? remedy(issue) : `${name} ${what}; ${remedy(issue)}`;
}

const mostNames = 16;

/** The names that may stand at a place. */
function namesAt(schema: z.core.$ZodType | undefined, path: PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional) return namesAt(schema.unwrap(), path);
  const { shape = {} } = schema instanceof z.ZodObject ? schema : {};
  const [name, ...below] = path;
  return name === undefined ? Object.keys(shape) : namesAt(shape[String(name)], below);
}

/** The nearest to any of the unknown ones first. */
function nearestFirst(unknown: string[], names: string[]): string[] {
  const likeness = (name: string) =>
    Math.max(...unknown.map((other) => titleLikeness(name, other)));
  return names.toSorted((a, b) => likeness(b) - likeness(a));
}

export function valueAt(facts: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
    facts,
  );
}

function remedy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `write ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `use ${choice.format(issue.values.map(String))}`;
    case 'too_small':
      return 'write something, or take it out';
    default:
      return issue.message;
  }
}

const choice = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const kinds: Record<string, string> = {
  string: 'it as text, in quotes if it looks like something else',
  array: 'a list: [one, two]',
  object: 'facts in braces: { name: value }',
  number: 'a number',
  boolean: 'true or false',
};

/** JSON of a value; undefined if it has none, and a remark if it is nested so deeply that `JSON.stringify` overflows the stack. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return 'nested too deep';
  }
}
