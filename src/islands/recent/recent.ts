/** The last searches and papers of the reader, stored in this browser only; nothing if storage is off or the reader has turned it off. */
import { keep, kept, objectIn } from '../storage.ts';

export interface Recent {
  isOn: boolean;
  /** As typed, the last one first. */
  searches: string[];
  papers: { id: string; title: string }[];
}

const most = 8;

export function recent(): Recent {
  return recentFrom(kept('recent'));
}

export function rememberSearch(typed: string): void {
  const text = typed.trim();
  if (text === '') return;
  change(({ searches }) => ({ searches: [text, ...searches.filter((one) => one !== text)] }));
}

export function rememberPaper(id: string, title: string): void {
  change(({ papers }) => ({ papers: [{ id, title }, ...papers.filter((one) => one.id !== id)] }));
}

/** Forgets everything stored; `isOn`: what comes from now on is stored. */
export function switchRecent(isOn: boolean): void {
  keep('recent', JSON.stringify({ isOn, searches: [], papers: [] } satisfies Recent));
}

function change(changed: (now: Recent) => Partial<Recent>): void {
  const now = recent();
  if (now.isOn) keep('recent', JSON.stringify({ ...now, ...changed(now) }));
}

/** Reads the stored JSON; entries that do not have the expected form are ignored. */
export function recentFrom(text: string): Recent {
  const { isOn, searches, papers } = objectIn(text);
  const all = (values: unknown): unknown[] => (Array.isArray(values) ? values.slice(0, most) : []);
  return {
    isOn: isOn !== false,
    searches: all(searches).filter((one) => typeof one === 'string'),
    papers: all(papers).flatMap((paper) => {
      const { id, title } = Object(paper);
      return typeof id === 'string' && typeof title === 'string' ? [{ id, title }] : [];
    }),
  };
}
