/** What a paper, a topic and an edition are. The only schema: every type comes from it. */
import { z } from 'astro/zod';

/** A day `2025-08-20`, or a month `2025-08`, or a year, where a source says no more. */
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'write a date as 2025-08-20', abort: true })
  .refine(isInCalendar, 'no calendar has this day; write the right one');

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'write an address that starts with https://',
});

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'write a language as en or pt-BR');
const eachOnce = 'write each language once and in small letters, as de or [de, en]';

/** What an owner may set in `content/site.yaml`; `src/site.ts` has what holds without. */
export const siteSettingsSchema = z.strictObject({
  name: z.string().min(1).optional(),
  tagline: z.string().min(1).optional(),
  /** Who runs the site, as feeds and letters name them. */
  owner: z.string().min(1).optional(),
  /** The language of the papers: search stems their words by it, and pages state it. */
  language: languageTag.optional(),
  /** The languages of the site's own sentences, the first one under the base: files of `words/`. */
  interface: z
    .union([z.string(), z.array(z.string())], eachOnce)
    .transform((given) => [given].flat())
    .refine(
      (codes) =>
        codes.length > 0 &&
        codes.every((code) => languageTag.safeParse(code).success) &&
        new Set(codes).size === codes.length,
      eachOnce,
    )
    .optional(),
  /** `https://github.com/you/broadsheet`: "Report a mistake" opens an issue there. */
  repository: webAddress.optional(),
  /** A newsletter provider's form action; the masthead's Subscribe is then that form. */
  newsletterForm: z
    .url({ protocol: /^https$/, error: 'write the form’s address, which starts with https://' })
    .optional(),
  /** The name that the provider's form gives to the field of the e-mail address. */
  newsletterField: z.string().min(1).optional(),
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;

const mathSpanSchema = z
  .object({ at: z.tuple([z.int().nonnegative(), z.int().positive()]), tex: z.string() })
  .describe('A formula: UTF-16 offsets [start, end), and the TeX to typeset there.');

/** Facts that a digest, or a record of `content/metadata/`, may give; an absent one is unknown. What is described, `/schema/paper.json` explains. */
export const factsSchema = z.object({
  arxivId: z.string().optional(),
  authors: z.array(z.string()).describe('In the order of the paper.').optional(),
  published: day
    .describe('First submission, never the day of a digest; perhaps its month or year alone.')
    .optional(),
  categories: z.array(z.string()).describe('arXiv categories, the primary one first.').optional(),
  /** As people write it: `NeurIPS 2025`. */
  venue: z.string().optional(),
  doi: z
    .string()
    .regex(/^10\.\d+\/\S+$/, 'write a DOI without its address: 10.1234/reeds.1')
    .describe('Of the published version, not arXiv’s own: 10.1234/reeds.1')
    .optional(),
  orcids: z
    .record(
      z.string(),
      z
        .string()
        .regex(
          /^(?:\d{4}-){3}\d{3}[\dX]$/,
          'write an ORCID iD without its address: 0000-0002-1825-0097',
        ),
    )
    .describe('Author, as in `authors` → ORCID iD.')
    .optional(),
  code: webAddress.optional(),
  project: webAddress.optional(),
  links: z.array(webAddress).describe('Other addresses that the abstract names.').optional(),
  votes: z.int().nonnegative().optional(),
  /** Number of comments on the Daily Papers page. */
  comments: z.int().nonnegative().optional(),
  /** Who submitted the paper to Daily Papers. */
  submitter: z.string().optional(),
  organisation: z.string().optional(),
});

/** One paper: the front matter of `content/papers/<id>.md`, and the abstract, which is its body. */
export const paperSchema = factsSchema.extend({
  id: z.string().describe('Permanent id; never changes, never used twice.'),
  title: z.string(),
  abstract: z.string().describe('Repaired plain text; never HTML, never Markdown.'),
  // Empty: unknown.
  authors: z.array(z.string()).default([]),
  categories: z.array(z.string()).default([]),
  links: z.array(webAddress).default([]),
  editions: z.array(z.string()).min(1).describe('Ids of the editions that list it, oldest first.'),
  topics: z.array(z.string()).describe('Ids of its topics, strongest first.'),
  /** Topic id → the phrases that earned it, as they stand in title or abstract. */
  evidence: z.record(z.string(), z.array(z.string())),
  titleMath: z.array(mathSpanSchema).default([]),
  math: z.array(mathSpanSchema).default([]),
  /** Where it stands in the digests: file stem, first and last line (from 1). */
  sources: z.array(
    z.object({ digest: z.string(), lines: z.tuple([z.int().positive(), z.int().positive()]) }),
  ),
  /** Name of a repair rule → how often it was applied. */
  repairs: z.record(z.string(), z.int().positive()).default({}),
  /** The owner's note, plain text, from `content/notes/<id>.md`. */
  note: z.string().optional(),
});

/** One digest as a page. */
const editionSchema = z.object({
  /** The digest's file stem: its date, and a word where a day has several digests. */
  id: z.string(),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** The digest's own lines above its first paper, as they stand. */
  masthead: z.array(z.string()),
  /** Ids of its papers, in the digest's order. */
  papers: z.array(z.string()),
});

/** A paper as pages get it: with what depends on all the other papers, and so is not in its file. */
export const libraryPaperSchema = paperSchema.extend({
  related: z
    .array(z.object({ id: z.string(), score: z.number(), shared: z.array(z.string()) }))
    .default([]),
  /** On the map, where papers on similar subjects stand close together; 0, 0 is the middle. */
  place: z.tuple([z.number(), z.number()]).default([0, 0]),
});

export type MathSpan = z.infer<typeof mathSpanSchema>;
export type Facts = z.infer<typeof factsSchema>;
export type Paper = z.infer<typeof paperSchema>;
export type Edition = z.infer<typeof editionSchema>;
export type LibraryPaper = z.infer<typeof libraryPaperSchema>;

export function isInCalendar(date: string): boolean {
  const time = new Date(date);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}
