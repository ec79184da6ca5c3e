import { z } from 'astro/zod';
import { arxivIdInAddress } from '../../text/ids.ts';
import { authorsIn } from '../mailing/authors-in.ts';

const fields = z.record(z.string(), z.unknown());

type Fields = z.infer<typeof fields>;

/** Some tools store the papers without their wrapping, or under other names; the wrapping repeats title and summary. */
export function asListed(value: unknown): unknown {
  const outer = fieldsIn(value);
  if (!outer) return value;
  const inner = fieldsIn(outer.paper);
  if (!inner && outer.paper !== undefined) return value;
  if (!inner && outer.title === undefined) return value;
  const { title, summary, abstract } = outer;
  const paper = inner ?? outer;
  return {
    ...outer,
    numComments: counted(outer.numComments ?? outer.num_comments),
    paper: {
      ...paper,
      id: idOf(paper),
      title: paper.title ?? title,
      summary: paper.summary ?? paper.abstract ?? summary ?? abstract,
      authors: typeof paper.authors === 'string' ? authorsIn(paper.authors) : paper.authors,
      publishedAt: firstOf(paper, [
        'publishedAt',
        'published',
        'publicationDate',
        'published_date',
      ]),
      upvotes: counted(paper.upvotes ?? paper.votes),
      categories:
        typeof paper.categories === 'string' ? paper.categories.split(/\s+/) : paper.categories,
    },
  };
}

/** An object's fields, where their names are in capitals as those of a table with small ones. */
function fieldsIn(value: unknown): Fields | undefined {
  const found = fields.safeParse(value);
  if (!found.success) return undefined;
  const small = Object.entries(found.data).map(([name, field]) => [
    /^[A-Z][a-z]+$|^[A-Z]+$/.test(name) ? name.toLowerCase() : name,
    field,
  ]);
  return Object.fromEntries(small);
}

/** The id itself, or in an address: `http://arxiv.org/abs/2508.00001v1`. */
function idOf(paper: Fields): unknown {
  const elsewhere = fields.safeParse(paper.externalIds).data?.ArXiv;
  const id = firstOf(paper, ['arxiv_id', 'arxivId', 'id']) ?? elsewhere;
  const named = typeof id === 'string' ? (arxivIdInAddress(id) ?? id) : id;
  return named === undefined || named === paper.id ? (elsewhere ?? named) : named;
}

function firstOf(paper: Fields, names: string[]): unknown {
  return names.map((name) => paper[name]).find((value) => value !== undefined && value !== null);
}

/** `"12"` is twelve as well. */
function counted(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : value;
}
