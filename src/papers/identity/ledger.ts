/** `content/ids.json`: the permanent id of each paper. Entries are added, never removed. */
import { z } from 'astro/zod';
import { type ContentProblem, readJson } from '../problem.ts';

const ledgerEntrySchema = z.strictObject({
  title: z.string().min(1),
  arxivId: z.string().optional(),
  /** The digest that listed it first. */
  in: z.string(),
  /** Fingerprint of its first abstract: finds the paper again under a new title. */
  text: z.string(),
  /** Its other titles, earlier ones or of other digests. */
  was: z.array(z.string()).optional(),
  /** The id that this one sends readers on to. */
  now: z.string().optional(),
  /** Set by the owner: the paper was removed on purpose. */
  gone: z.boolean().optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
export type Ledger = Map<string, LedgerEntry>;

const file = 'ids.json';

export function parseLedger(text: string | undefined): {
  ledger: Ledger;
  problems: ContentProblem[];
} {
  if (text === undefined) return { ledger: new Map(), problems: [] };
  const json = readJson(text);
  if (json.fault) return { ledger: new Map(), problems: [{ file, ...json.fault }] };
  const read = z.record(z.string(), ledgerEntrySchema).safeParse(json.value);
  if (!read.success) return { ledger: new Map(), problems: read.error.issues.map(problemOf) };
  const ledger = new Map(Object.entries(read.data));
  const problems = [...repeated(text), ...[...ledger].flatMap(([id]) => astray(id, ledger))];
  return { ledger, problems };

  function problemOf(issue: z.core.$ZodIssue): ContentProblem {
    const [id, ...field] = issue.path.map(String);
    if (id === undefined)
      return { file, says: 'this is not a JSON object; take the last committed version back' };
    const at = text?.slice(0, text.indexOf(`\n${JSON.stringify(id)}:`) + 1).split('\n').length;
    return {
      file,
      line: at ?? 1,
      says: `"${id}" ${field.join('.')}: ${issue.message}; mend the entry`,
    };
  }
}

/** One entry a line, in the order of the ids, so that a new paper is one line of a diff. */
export function formatLedger(ledger: Ledger): string {
  const lines = [...ledger]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) => `${JSON.stringify(id)}:${JSON.stringify(entry)}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

/** The id to which a retired id leads in the end; an id that is not retired leads to itself. */
export function currentId(id: string, ledger: Ledger): string | undefined {
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    const entry = ledger.get(at);
    if (!entry) return undefined;
    if (entry.now === undefined) return at;
    at = entry.now;
  }
  return undefined;
}

/** Reports ids with two entries, as after a merge: `JSON.parse` would silently keep the last. */
function repeated(text: string): ContentProblem[] {
  const seen = new Set<string>();
  return [...text.matchAll(/("(?:[^"\\]|\\.)*")\s*:\s*\{/g)].flatMap(({ 1: id = '', index }) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    if (isFirst) return [];
    const line = text.slice(0, index).split('\n').length;
    return [{ file, line, says: `${id} stands twice; keep the older of its two lines` }];
  });
}

function astray(id: string, ledger: Ledger): ContentProblem[] {
  if (currentId(id, ledger) !== undefined) return [];
  const says = `"${id}" leads to "${ledger.get(id)?.now}", which is no paper's id; correct its "now"`;
  return [{ file, says }];
}
