import { type Edit, editsOf, type Marks, marksFrom } from './marks.ts';
import { listedMarks, objectFrom } from './old-marks.ts';

/** The file that "Export my marks" writes. */
export function fileOf(marks: Marks[]): string {
  return JSON.stringify({ broadsheet: 2, marks }, null, 1);
}

/** Reads what `fileOf` wrote, or a former release; `null` for any other text. Nothing in it may be later than `now`, or this browser's changes would lose against it for ever. */
export function editsFrom(text: string, now: number): Edit[] | null {
  const value = objectFrom(text);
  if (value?.broadsheet !== 2 || !Array.isArray(value.marks)) return listedMarks(text);
  const marks = value.marks.flatMap((one) => marksFrom(one) ?? []);
  return editsOf(marks).map((edit) => ({ ...edit, at: Math.min(edit.at, now) }));
}
