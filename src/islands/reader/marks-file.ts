/** Which files of marks can be imported, and what one would change; times in the future count as now. */
import { objectIn } from '../../text/json.ts';
import { type Edit, edited, editsOf, type Marks, marksFrom, stampOf } from './marks.ts';

export function fileOf(marks: Marks[]): string {
  return JSON.stringify({ broadsheet: 2, marks }, null, 1);
}

/** Reads what `fileOf` wrote; else null. Times are cut to `now`, or later changes here would never win. */
export function editsFrom(text: string, now: number): Edit[] | null {
  const { broadsheet, marks: given } = objectIn(text);
  if (broadsheet !== 2 || !Array.isArray(given)) return null;
  const marks = given.flatMap((one) => marksFrom(one) ?? []);
  return editsOf(marks).map((edit) => ({ ...edit, at: Math.min(edit.at, now) }));
}

export interface Preview {
  /** Papers and topics of which nothing was known. */
  added: number;
  /** Known ones that get another value. */
  changed: number;
  /** Known ones that stay, as what is known of them is the same, or later. */
  kept: number;
}

export function previewOf(edits: readonly Edit[], known: ReadonlyMap<string, Marks>): Preview {
  const preview = { added: 0, changed: 0, kept: 0 };
  for (const [id, its] of Map.groupBy(edits, (edit) => edit.id)) {
    const marks = known.get(id);
    const after = its.reduce<Marks>(edited, marks ?? { id, fields: {} });
    const isOther = its.some(
      ({ field }) => stampOf(after, field)?.[0] !== stampOf(marks, field)?.[0],
    );
    if (!marks) preview.added++;
    else if (isOther) preview.changed++;
    else preview.kept++;
  }
  return preview;
}
