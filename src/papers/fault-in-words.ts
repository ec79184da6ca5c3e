/** What a schema found wrong in an owner's file, in an owner's words. */
import type { z } from 'astro/zod';

/** `kind is "toy"; use field, method or problem`: `value` is what stands there, `keys` what may stand at the top. */
export function inWords(issue: z.core.$ZodIssue, value: unknown, keys: string[]): string {
  if (issue.code === 'unrecognized_keys') {
    const where =
      issue.path.length > 0 ? ` in ${issue.path.join('.')}` : `; use ${keys.join(', ')}`;
    return `"${issue.keys.join('", "')}" is not known here${where}`;
  }
  const name = issue.path.filter((part) => typeof part === 'string').join('.');
  const verb = typeof issue.path.at(-1) === 'number' ? 'has' : 'is';
  const what = value === undefined ? 'is missing' : `${verb} ${shortened(JSON.stringify(value))}`;
  return name === '' ? remedy(issue) : `${name} ${what}; ${remedy(issue)}`;
}

/** What stands at a path of names. */
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

function shortened(text = 'nothing'): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
