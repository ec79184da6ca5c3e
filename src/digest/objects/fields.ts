import { z } from 'astro/zod';
import { parsed } from './json-elements.ts';

const record = z.record(z.string(), z.unknown());

/** Name in small letters alone → value, without those that are null: `arxiv_id`, `arxivId` and `ArXiv ID` are `arxivid`. */
export type Fields = z.infer<typeof record>;

export function fieldsIn(value: unknown): Fields | undefined {
  const found = record.safeParse(value).data;
  if (!found) return undefined;
  const fields = Object.entries(found).filter(([, field]) => field !== null);
  // The first of two names that are one.
  return Object.fromEntries(
    fields.reverse().map(([name, field]) => [name.toLowerCase().replace(/[_\s-]/g, ''), field]),
  );
}

/** The first that is a text; Crossref gives a list of one. */
export function textOf(fields: Fields, ...names: string[]): string {
  const values = names.map((name) => fields[name]).map((value) => [value].flat()[0]);
  const found = values.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found.trim() : '';
}

export function isPaper(value: unknown): boolean {
  const fields = fieldsIn(value) ?? {};
  return 'paper' in fields || ('title' in fields && ('summary' in fields || 'abstract' in fields));
}

/** What a JSON text is, in words, and its keys: of the object, or of the first object in the list. */
export function shapeOf(text: string): { kind: string; keys: string[] } {
  const whole = parsed(text);
  const keysOf = (value: unknown) => Object.keys(record.safeParse(value).data ?? {});
  if (!Array.isArray(whole)) {
    const first = whole ?? parsed(text.trim().split('\n', 1)[0] ?? '');
    return { kind: whole === undefined ? 'lines of JSON' : 'an object', keys: keysOf(first) };
  }
  if (whole.length === 0) return { kind: 'an empty list', keys: [] };
  return { kind: `a list of ${whole.length}`, keys: keysOf(whole[0]) };
}
