/** `content/ids.json`: the permanent id of each paper. Entries are added, never removed. */
import { z } from 'astro/zod';
import type { Edition } from '../../schema.ts';
import { tally } from '../../text/tally.ts';
import { type ContentProblem, faultInWords, readJson, valueAt } from '../problem.ts';

const ledgerEntrySchema = z.strictObject({
  title: z.string().min(1),
  arxivId: z.string().optional(),
  /** The digest that listed it first. */
  in: z.string(),
  /** Digests that listed it when none of those before did any more: the later names of a file, which were addresses, too. */
  moved: z.array(z.string()).optional(),
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
const takeBack =
  'take back its last whole version, in its folder: git checkout HEAD -- ids.json (later papers get their ids at the next build; .github/docs/corrections.md of Broadsheet has other ways)';

export function parseLedger(text: string | undefined): {
  ledger: Ledger;
  problems: ContentProblem[];
} {
  if (text === undefined) return { ledger: new Map(), problems: [] };
  const json = readJson(text, `do not close it by hand, but ${takeBack}`);
  if (json.fault) return { ledger: new Map(), problems: [{ file, ...json.fault }] };
  const { value, lines, twice } = json;
  const read = z.record(z.string().regex(/^[a-z0-9-]+$/), ledgerEntrySchema).safeParse(value);
  if (!read.success) return { ledger: new Map(), problems: read.error.issues.map(problemOf) };
  const ledger = new Map(Object.entries(read.data));
  const lost = [...ledger].filter(([id]) => currentId(id, ledger) === undefined);
  const astray = lost.map(([id, { now }]) => ({
    file,
    line: lines.get(id),
    says: `"${id}" leads to "${now}", which is no paper's id; correct its "now"`,
  }));
  // Of two lines made one, all names stand twice.
  const told = twice.filter(
    ({ within }, at) => !within || twice.findIndex((one) => one.within === within) === at,
  );
  const repeated = told.map(({ line, name, within }) => ({
    file,
    line,
    says: within
      ? `${name} stands twice in ${within}; two papers' lines were made one: ${takeBack}`
      : `${name} stands twice; keep the older of its two lines`,
  }));
  return { ledger, problems: [...repeated, ...astray] };

  function problemOf(issue: z.core.$ZodIssue): ContentProblem {
    const [id, ...path] = issue.path;
    if (id === undefined) return { file, says: `this is not a JSON object; ${takeBack}` };
    const says =
      issue.code === 'invalid_key'
        ? ' is no id; write small letters, digits and hyphens alone, or what stood here before'
        : `: ${faultInWords({ ...issue, path }, valueAt(value, [id]), ledgerEntrySchema)}`;
    return { file, line: lines.get(id), says: `"${String(id)}"${says}` };
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

/** Retired id → the id of the page that readers are sent to. */
export function retiredIds(ledger: Ledger, shown: Set<string>): Map<string, string> {
  return new Map(
    [...ledger.keys()].flatMap((id) => {
      const target = currentId(id, ledger);
      return target !== undefined && target !== id && shown.has(target) ? [[id, target]] : [];
    }),
  );
}

/** The digest that listed a paper first, under each name that it had. */
export function homesOf({ in: first, moved = [] }: LedgerEntry): string[] {
  return [first, ...moved];
}

/** Former ids of an edition → its id since its file was renamed: most of the one's papers are most of those that are new in the other. */
export function formerEditions(ledger: Ledger, editions: Edition[]): Map<string, string> {
  const sizes = tally([...ledger.values()].flatMap(homesOf));
  const present = new Set(editions.map(({ id }) => id));
  return new Map(
    editions.flatMap(({ id, papers }) => {
      const homes = papers.flatMap((paper) => ledger.get(paper) ?? []).map(homesOf);
      const own = homes.filter((names) => names.some((name) => name === id || !present.has(name)));
      return [...tally(own.flat())].flatMap(([former, shared]): [string, string][] =>
        !present.has(former) && 2 * shared > Math.max(own.length, sizes.get(former) ?? 0)
          ? [[former, id]]
          : [],
      );
    }),
  );
}
