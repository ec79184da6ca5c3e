/** BibTeX, as Zotero and ADS export it with abstracts: where entries end; which are broken off; names for texts (`@string`); the names in a list of authors. */

import type { Format } from '../digest.ts';
import { lineNumbers } from '../line-numbers.ts';
import type { FoundObject } from '../objects/objects-in.ts';
import { ofObjects } from '../objects/read-objects.ts';
import { readsAsAbstract } from '../page/likeness.ts';
import { problemAt, untilThen } from '../problem.ts';
import { commands, unaccented } from '../repair/accents.ts';

const entries = ofObjects('bibtex', 0.95, (lines) => {
  const first = lines.findIndex((line) => /^\s*@[a-z]+\s*[{(]/i.test(line));
  // What stands outside of entries is a comment; a fence makes it an example, and an abstract a page that says how to cite it.
  const above = lines.slice(0, first).filter((line) => line.trim() !== '');
  if (first < 0 || above.length > mostAbove || above.some(isOfPage)) return undefined;
  const { elements, broken } = bibtexEntries(lines.join('\n'));
  const told = broken.map(({ line }) => problemAt(line, lines[line - 1] ?? '', unbalanced));
  const areApart =
    told.length * 2 < elements.length && !broken.some(({ text }) => opensEntry.test(text));
  const why = `${elements.length} BibTeX entries`;
  if (elements.length + broken.length === 0) return undefined;
  return { why, elements, ...(areApart ? { notices: told.map(untilThen) } : { problems: told }) };
});

export const bibtex: Format = { ...entries, isPart: true };

function isOfPage(line: string): boolean {
  return /^\s*[`~]{3}/.test(line) || (/^(?!\s*%).{400}/.test(line) && readsAsAbstract(line));
}

/** In the text of a broken entry: it may have taken in another, of the same line. */
const opensEntry = /@[a-z]+\s*[{(]/i;

/** Lines that programs write above the first entry. */
const mostAbove = 10;

const unbalanced =
  'This entry of BibTeX does not end where it should: a brace, comma or quotation mark is missing or too many; export it again, or mend it.';

/** The entries of a BibTeX file as objects: `@article{key, title = {On Reeds}, …}`; `broken`: those that a brace too few or too many ends. */
function bibtexEntries(text: string) {
  const lineAt = lineNumbers(text);
  const elements: FoundObject[] = [];
  const broken: { line: number; text: string }[] = [];
  const opening = /@([a-z]+)\s*[{(]/gi;
  // A brace that is not closed takes in no entry of a further line.
  const ofLines = [...text.matchAll(/^[ \t]*@[a-z]+\s*[{(]/gim)].map(({ index }) => index);
  const macros: Macros = new Map();
  let next = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    while ((ofLines[next] ?? text.length) <= found.index) next++;
    const end = ofLines[next] ?? text.length;
    const kind = found[1]?.toLowerCase() ?? '';
    const from = opening.lastIndex;
    if (/^(?:comment|preamble)$/.test(kind)) {
      opening.lastIndex = endOfPart(text, from - 1, end);
      continue;
    }
    const { fields, to, whole } = fieldsFrom(text, from, end, macros);
    opening.lastIndex = to;
    const lines: [number, number] = [lineAt(found.index) + 1, lineAt(to - 1) + 1];
    if (kind === 'string')
      for (const [name, value] of Object.entries(fields)) macros.set(name, `${value}`);
    else if (whole) elements.push({ value: fields, lines });
    else broken.push({ line: lines[0], text: text.slice(from, to) });
  }
  return { elements, broken };
}

/** Name, in small letters → the text that `@string` gives it. */
type Macros = Map<string, string>;

/** `whole`: the entry ends before `end`, behind a brace of its own. */
function fieldsFrom(text: string, from: number, end: number, macros: Macros) {
  const fields: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  // The key, or what a program wrote without a name: SAGE has `doi:10.1000/1,`.
  const nameless = /[^,{}="]*,/y;
  const name = /[\s,]*([\w-]+(?:[^\S\n][\w-]+)*|[\w.:-]+)\s*=\s*/y;
  let to = from;
  for (;;) {
    name.lastIndex = to;
    const found = name.exec(text);
    nameless.lastIndex = to;
    if (found?.[1] && name.lastIndex <= end) {
      const { value, after } = valueAt(text, name.lastIndex, end, macros);
      const field = found[1].toLowerCase();
      // `series.title` is a title where there is no other.
      const into = /[.:]/.test(field) ? others : fields;
      into[field] = field === 'author' ? peopleIn(value) : plain(value);
      to = after;
    } else if (nameless.test(text) && nameless.lastIndex < end) to = nameless.lastIndex;
    else break;
  }
  const closing = /[\s,]*[})]/y;
  closing.lastIndex = to;
  const whole = closing.test(text) && closing.lastIndex <= end;
  return { fields: { ...fields, ...others }, to: whole ? closing.lastIndex : end, whole };
}

/** `{…}`, `"…"` or a bare word, or several with `#` between them. */
function valueAt(text: string, from: number, end: number, macros: Macros) {
  const joins = /\s*#\s*/y;
  let value = '';
  for (let at = from; ; at = joins.lastIndex) {
    const after = endOfPart(text, at, end);
    const bare = text.slice(at, after);
    value += /^[{"]/.test(bare)
      ? bare.slice(1, -1)
      : (macros.get(bare.trim().toLowerCase()) ?? bare);
    joins.lastIndex = after;
    if (!joins.test(text)) return { value: value.trim(), after };
  }
}

function endOfPart(text: string, from: number, end: number): number {
  const opening = text[from];
  let depth = 0;
  for (let at = from; at < end; at++) {
    const sign = text[at] ?? '';
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth < 0) return at;
    else if (depth > 0 || (at === from && opening === '"')) continue;
    else if (opening === '{') return at + 1;
    else if (opening === '"' ? sign === '"' : /[,#)\n]/.test(sign))
      return opening === '"' ? at + 1 : at;
  }
  return end;
}

/** BibTeX takes names apart at each `and` outside of braces, and a name at its commas; a name all in braces stays whole. */
function peopleIn(value: string): unknown {
  const hidden = withoutBraced(value);
  const names: { name: string; open: string }[] = [];
  let from = 0;
  for (const { 0: and, index } of [...hidden.matchAll(/\sand(?=\s)|$/gi)]) {
    names.push({ name: value.slice(from, index), open: hidden.slice(from, index).trim() });
    from = index + and.length;
  }
  if (isWrittenOtherwise(names.map(({ open }) => open))) return plain(value);
  const people = names.filter(({ open }) => open !== 'others');
  return people.map(({ name, open }) => ({
    [/^\0+$/.test(open) ? 'family' : 'name']: plain(name),
  }));
}

/** As programs and people write lists that are none of BibTeX: `Heron, A., Otter, B.`, `Anna Heron, Bo Otter and Carl Coot`. */
function isWrittenOtherwise(names: string[]): boolean {
  const hasTwo = names.some((name) => name.split(/[,;]/).length > (suffix.test(name) ? 3 : 2));
  const isMixed = names.some((name) => name !== 'others' && /^[^\0,]+$/.test(name));
  return (
    hasTwo ||
    names.some((name) => /^\p{Lu}\. [^,]*,/u.test(name)) ||
    (isMixed && names.some((name) => /^\p{Lu}\S* [^,]+, *\S+ \S/u.test(name)))
  );
}

const suffix = /,\s*(?:[JS]r\b|I{2,3}\b|IV\b)/;

/** The same length of text, with `\0` for each sign of what braces hold. */
function withoutBraced(text: string): string {
  let depth = 0;
  return text.replace(/\\?./gs, (sign) => {
    const before = depth;
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    return before > 0 || depth > 0 ? '\0'.repeat(sign.length) : sign;
  });
}

/** Braces keep capitals, and are no text outside of mathematics. */
function plain(value: string): string {
  const accented = value
    .split(mathematics)
    .map((part) => (part.startsWith('$') ? part : unaccented(part.replace(signAlone, named))))
    .join('');
  return withoutBraces(accented).replace(/\s+/g, ' ').trim();
}

/** `{\textless}`, before a letter or a space that is none of it; `\emph{\alpha}` keeps its braces. */
const signAlone = /(\\[a-zA-Z]+ ?)?\{\\([a-zA-Z]+)\}/g;
const named = (all: string, command: string | undefined, name: string) =>
  command ? `${command}{${commands.get(name) ?? `\\${name}`}}` : (commands.get(name) ?? all);

const mathematics = /(?<!\\)(\$[^$]*\$)/;

/** `"{Reed}: {M}ud of \\emph{herons}"` → `"Reed: Mud of \\emph{herons}"` */
function withoutBraces(text: string): string {
  // For each brace that is open, whether a command stands before it.
  const open: boolean[] = [];
  return text.replace(/\\[{}\\$]|\$[^$]*\$|(\\[a-zA-Z]+ ?)?\{|\}/g, (sign, command) => {
    if (sign === '}') return open.pop() ? sign : '';
    if (!sign.endsWith('{') || sign === '\\{') return sign;
    open.push(Boolean(command));
    return command ? sign : '';
  });
}
