/** Reads references of other programs, as far as it takes to know the paper. */
import { signsByCommand } from '../../publish/citations/latex.ts';
import { arxivIdInAddress, arxivIdInText, arxivIdNamed, doiIn } from '../../text/ids.ts';

export interface Reference {
  title: string;
  arxivId?: string | undefined;
  doi?: string | undefined;
}

/** The references of a `.bib` or `.ris` file; none of any other text. */
export function referencesIn(file: string): Reference[] {
  // SAGE writes RIS with spaces that do not break.
  const text = file.replaceAll('\u00a0', ' ');
  return /^\s*TY {2}- /m.test(text) ? risReferences(text) : bibReferences(text);
}

function bibReferences(text: string): Reference[] {
  return text
    .split(/^\s*@(?=\w+\s*[{(])/m)
    .slice(1)
    .map(bibFields)
    .flatMap((fields) => referenceOf(fields) ?? []);
}

/** `article{key, title = {On {Gates}}, year = 2031}` → `{title: "On Gates", year: "2031"}`; names in lower case. */
function bibFields(entry: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { 1: name = '', 0: whole, index } of entry.matchAll(/\b([a-z]+)\s*=\s*/gi)) {
    // The first one counts: text like a field may stand in a later value.
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
    // Within braces a quotation mark ends no quoted value: "{\"o}ffnung".
    return depth === 0 && (!isQuoted || (sign === '"' && at > 0));
  });
  return plain([...text].slice(1, end).join(''));
}

/** Without braces and commands but those of signs (`$\mu$` → `μ`); accents are lost, as they do not count in titles. DOIs have `\_`. */
function plain(tex: string): string {
  return tex
    .replace(/\\([a-z]+)/gi, (command, name) => signsByCommand.get(name) ?? command)
    .replace(/\\[a-z]+\s*|\\[^a-z_&%#]|\\/gi, '')
    .replace(/[{}$]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function risReferences(text: string): Reference[] {
  return text
    .split(/^\s*ER {2}-.*$/m)
    .map((entry) => {
      const fields: Record<string, string> = {};
      for (const [, tag = '', value = ''] of entry.matchAll(/^\s*([A-Z]\w) {2}- (.*)$/gm))
        fields[tag] = fields[tag] ? `${fields[tag]} ${value.trim()}` : value.trim();
      return {
        title: fields.TI ?? fields.T1 ?? '',
        doi: fields.DO ?? '',
        url: fields.UR ?? '',
        eprint: fields.AN ?? '',
      };
    })
    .flatMap((fields) => referenceOf(fields) ?? []);
}

/** `null` where nothing tells which paper it is. */
function referenceOf(fields: Record<string, string>): Reference | null {
  const { title = '', doi = '', url = '', eprint = '', journal = '' } = fields;
  const arxivId =
    arxivIdInText(eprint) ??
    arxivIdInAddress(url) ??
    arxivIdInText(/10\.48550\/arXiv\.(.*)/i.exec(doi)?.[1] ?? '') ??
    arxivIdNamed(journal);
  const reference = { title, arxivId, doi: doiIn(doi) };
  return title || arxivId || reference.doi ? reference : null;
}
