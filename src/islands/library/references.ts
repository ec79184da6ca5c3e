/** Reads the references of other programs (BibTeX, RIS), as far as needed to identify the papers, and finds these on the site. */
import { signsByCommand } from '../../publish/citations/latex.ts';
import { fullAnswer } from '../../search/search-papers.ts';
import { emptyQuery, type SearchHit, textOf } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { lettersOf } from '../../text/fold.ts';
import { arxivIdInAddress, arxivIdInText, arxivIdNamed, doiIn } from '../../text/ids.ts';
import { textAt } from '../files.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { textsByName } from '../reader/new-ids.ts';

export interface Reference {
  title: string;
  arxivId?: string | undefined;
  doi?: string | undefined;
}

type Fields = Record<string, string>;

/** The references of a `.bib` or `.ris` file; none for any other text. */
export function referencesIn(file: string): Reference[] {
  // SAGE writes RIS with non-breaking spaces.
  const text = file.replaceAll('\u00a0', ' ');
  const [, ...bib] = text.split(/^\s*@(?=\w+\s*[{(])/m);
  const entries = /^\s*TY {2}- /m.test(text) ? risEntries(text) : bib.map(bibFields);
  return entries.flatMap((fields) => referenceOf(fields) ?? []);
}

/** `article{key, title = {On {Gates}}, year = 2031}` → `{title: "On Gates", year: "2031"}`; names in lower case. */
function bibFields(entry: string): Fields {
  const fields: Fields = {};
  for (const { 1: name = '', 0: whole, index } of entry.matchAll(/\b([a-z]+)\s*=\s*/gi)) {
    // The first one counts: a later value may contain text that looks like a field.
    fields[name.toLowerCase()] ??= bibValue(entry.slice(index + whole.length));
  }
  return fields;
}

/** The value that a text begins with, in braces, quotes or bare. */
function bibValue(text: string): string {
  const isQuoted = text.startsWith('"');
  if (!isQuoted && !text.startsWith('{')) return plain(/^[^,}\n]*/.exec(text)?.[0] ?? '');
  let depth = 0;
  const end = [...text].findIndex((sign, at) => {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    // Inside braces a quotation mark does not end a quoted value: "{\"o}ffnung".
    return depth === 0 && (!isQuoted || (sign === '"' && at > 0));
  });
  return plain([...text].slice(1, end).join(''));
}

/** Removes braces and commands, except those of signs (`$\mu$` → `μ`). Accents are lost, since titles are compared without them. DOIs may contain `\_`. */
function plain(tex: string): string {
  return tex
    .replace(/\\([a-z]+)/gi, (command, name) => signsByCommand.get(name) ?? command)
    .replace(/\\[a-z]+\s*|\\[^a-z_&%#]|\\/gi, '')
    .replace(/[{}$]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function risEntries(text: string): Fields[] {
  return text.split(/^\s*ER {2}-.*$/m).map((entry) => {
    const fields: Fields = {};
    for (const [, tag = '', value = ''] of entry.matchAll(/^\s*([A-Z]\w) {2}- (.*)$/gm))
      fields[tag] = `${fields[tag] ?? ''} ${value.trim()}`.trim();
    const { TI, T1, DO: doi = '', UR: url = '', AN: eprint = '' } = fields;
    return { title: TI ?? T1 ?? '', doi, url, eprint };
  });
}

/** `null` if nothing identifies a paper. */
function referenceOf(fields: Fields): Reference | null {
  const { title = '', doi = '', url = '', eprint = '', journal = '' } = fields;
  const arxivId =
    arxivIdInText(eprint) ??
    arxivIdInAddress(url) ??
    arxivIdInText(/10\.48550\/arXiv\.(.*)/i.exec(doi)?.[1] ?? '') ??
    arxivIdNamed(journal);
  const reference = { title, arxivId, doi: doiIn(doi) };
  return title || arxivId || reference.doi ? reference : null;
}

export type Matched = Awaited<ReturnType<typeof matchReferences>>;

/** Matches references to papers of the site: by arXiv id, else by DOI, else by a title of the same letters; and lists those without a match. */
export async function matchReferences(references: Reference[]) {
  // DOI in lower case → paper's id.
  const dois = references.some(({ doi }) => doi) ? await textAt(pathTo('dois.json')) : null;
  const byDoi = textsByName(dois ?? '');
  const found = await mapConcurrent(references, (reference) => paperOf(reference, byDoi));
  const papers = new Map(found.flatMap((paper) => (paper ? [[paper.id, paper]] : [])));
  return { papers: [...papers.values()], unmatched: references.filter((_, at) => !found[at]) };
}

async function paperOf({ title, arxivId, doi = '' }: Reference, dois: ReadonlyMap<string, string>) {
  const [byArxivId] = arxivId ? await hitsOf(arxivId) : [];
  if (byArxivId) return { id: byArxivId.id, title: textOf(byArxivId.title) };
  const byDoi = dois.get(doi.toLowerCase());
  if (byDoi) return { id: byDoi, title };
  // Without quotation marks and operators, which mean nothing in a title.
  const hits = title ? await hitsOf(title.replace(/["“”:-]/g, ' ')) : [];
  const same = hits.find((hit) => lettersOf(textOf(hit.title)) === lettersOf(title));
  return same ? { id: same.id, title: textOf(same.title) } : null;
}

async function hitsOf(text: string): Promise<SearchHit[]> {
  const answer = await fullAnswer({ query: { ...emptyQuery(), text, exact: true }, limit: 5 });
  return typeof answer === 'string' ? [] : answer.hits;
}
