/** Problems in `content/`: says in words what a schema found wrong and what to write, and on which line an owner's JSON is broken or has merge conflict markers. */
import type { z } from 'astro/zod';
import { shortened } from '../text/cut.ts';

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

/** JSON as owners write it, with the line where it is broken. */
export function readJson(
  text: string,
): { value: unknown; fault?: undefined } | { fault: { line: number; says: string } } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = /position (\d+)/.exec(message)?.[1];
    const end = at === undefined ? text.trimEnd().length : Number(at);
    return { fault: { line: text.slice(0, end).split('\n').length, says: saysOf(text, message) } };
  }
}

function saysOf(text: string, message: string): string {
  if (/^(?:<{7}|={7}|>{7})/m.test(text))
    return 'the file has the marks of a merge (<<<<<<<); keep the lines of both sides, and take the marks out';
  return `this is not JSON (${message.replace(/ in JSON at position.*/s, '').replace(/"[^"]{40,}/s, '"…')}); mind the commas, quotes and brackets here`;
}

/** What a schema found wrong in an owner's file, `kind is "toy"; use field, method or problem`: `value` is what stands there, `keys` what may stand at the top. */
export function inWords(issue: z.core.$ZodIssue, value: unknown, keys: string[]): string {
  if (issue.code === 'unrecognized_keys') {
    const where =
      issue.path.length > 0 ? ` in ${issue.path.join('.')}` : `; use ${keys.join(', ')}`;
    return `"${issue.keys.join('", "')}" is not known here${where}`;
  }
  const name = issue.path.filter((part) => typeof part === 'string').join('.');
  const verb = typeof issue.path.at(-1) === 'number' ? 'has' : 'is';
  const what =
    value === undefined
      ? 'is missing'
      : `${verb} ${shortened(asJson(value) ?? 'nothing', longestValue)}`;
  return name === '' ? remedy(issue) : `${name} ${what}; ${remedy(issue)}`;
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
