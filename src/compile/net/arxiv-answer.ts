import { z } from 'astro/zod';
import { XMLParser } from 'fast-xml-parser';
import { singleSpaced } from '../../digest/spaces.ts';
import { doiIn } from '../../text/ids.ts';
import { OwnersError } from '../content-error.ts';

/** What the arXiv API says of a paper. */
export interface ArxivEntry {
  arxivId: string;
  title: string;
  abstract: string;
  authors: string[];
  /** The day of its first version. */
  published: string;
  /** arXiv's `journal_ref`: `J. Reeds 12 (2025) 33` */
  venue?: string;
  doi?: string;
  /** The primary one first. */
  categories: string[];
}

/** Reads the Atom feed that the arXiv API answers with; entries that it uses for errors are left out. Throws an OwnersError for broken XML. */
export function readArxivAnswer(atom: string): ArxivEntry[] {
  const answer = answerSchema.safeParse(parsed(atom));
  return answer.success ? answer.data.feed.entry.flatMap(entryOf) : [];
}

function parsed(atom: string): unknown {
  try {
    return parser.parse(atom);
  } catch {
    const begins = atom.replace(/\s+/g, ' ').slice(0, 60);
    throw new OwnersError(
      `arXiv's answer is broken XML (${begins} …); what was found before is written, so run the command again later`,
    );
  }
}

const several = new Set(['entry', 'author', 'category']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  // Ids such as 2406.10 must stay text.
  parseTagValue: false,
  trimValues: false,
  // For numeric entities such as &#233;.
  htmlEntities: true,
  isArray: (name) => several.has(name),
});

/** An element's text; the parser makes an object of an element with attributes. */
const text = z
  .union([z.string(), z.object({ '#text': z.string() }).transform((element) => element['#text'])])
  .transform((text) => singleSpaced(text).trim());
const category = z.object({ term: z.string() });

const answerSchema = z.object({ feed: z.object({ entry: z.array(z.unknown()).default([]) }) });

const entrySchema = z.object({
  id: text,
  title: text,
  summary: text.default(''),
  published: text.default(''),
  author: z.array(z.object({ name: text })).default([]),
  category: z.array(category).default([]),
  'arxiv:primary_category': category.optional(),
  'arxiv:journal_ref': text.optional(),
  'arxiv:doi': text.optional(),
});

function entryOf(element: unknown): ArxivEntry[] {
  const { success, data: entry } = entrySchema.safeParse(element);
  const arxivId = /\/abs\/(.+?)(?:v\d+)?$/.exec(entry?.id ?? '')?.[1];
  if (!success || arxivId === undefined) return [];
  const primary = entry['arxiv:primary_category'];
  const { 'arxiv:journal_ref': venue, 'arxiv:doi': registered = '' } = entry;
  const doi = doiIn(registered);
  const categories = [...(primary ? [primary] : []), ...entry.category].map(({ term }) => term);
  return [
    {
      arxivId,
      title: entry.title,
      abstract: entry.summary,
      authors: entry.author.map(({ name }) => name),
      published: entry.published.slice(0, 10),
      ...(venue ? { venue } : {}),
      ...(doi ? { doi } : {}),
      categories: [...new Set(categories)],
    },
  ];
}
