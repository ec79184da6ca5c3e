import { type Edit, isId, paperChange, topicChange } from './marks.ts';

/** Marks as former releases kept them: `broadsheet:/base/:reader:saved:on-kites` → its time, and before that all in one text. */
interface OldMarks {
  edits: Edit[];
  /** Takes them away, once they are stored elsewhere. */
  forget: () => void;
}

/** What cannot be read, or is of a later release, stays where it is. `key`: `broadsheet:/base/:reader` */
export function oldMarks(storage: Storage, key: string): OldMarks {
  const edits: Edit[] = [];
  const taken: string[] = [];
  for (const name of Object.keys(storage)) {
    const own = name.startsWith(`${key}:`) ? name.slice(key.length + 1).split(':') : [];
    const [list = '', id = ''] = own;
    const edit = editOf(list, id, Number(storage.getItem(name)));
    if (!edit) continue;
    edits.push(edit);
    taken.push(name);
  }
  const listed = listedMarks(storage.getItem(key) ?? '');
  if (listed) taken.push(key);
  const forget = () => {
    for (const name of taken) storage.removeItem(name);
  };
  return { edits: [...(listed ?? []), ...edits], forget };
}

/** `{"broadsheet":1,"saved":["on-kites"],"read":[],"muted":[]}`, oldest first, as exported files had it, too; `null` for any other text. */
export function listedMarks(text: string): Edit[] | null {
  const value = objectFrom(text);
  if (value?.broadsheet !== 1) return null;
  return ['saved', 'read', 'muted'].flatMap((list) => {
    const ids: unknown = value[list];
    // Before all marks that have a time.
    return Array.isArray(ids) ? ids.flatMap((id, place) => editOf(list, id, place + 1) ?? []) : [];
  });
}

function editOf(list: string, id: unknown, at: number): Edit | null {
  if (!isId(id) || !Number.isFinite(at)) return null;
  if (list === 'saved' || list === 'read') return { ...paperChange(list, id, true), at };
  return list === 'muted' ? { ...topicChange(id, true), at } : null;
}

export function objectFrom(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? { ...value } : null;
  } catch {
    return null;
  }
}
