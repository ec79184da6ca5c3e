/** Reads front matter: the facts between two lines `---` at the top of an owner's file. */
import type { z } from 'astro/zod';
import { type Document, isMap, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { shortened } from '../text/cut.ts';
import { type ContentProblem, faultInWords, longestValue } from './problem.ts';

/** Reads facts through a schema, `undefined` when anything is wrong; a file without front matter has none and is all body. `lineOf` gives the line of a value, by the names that lead to it. */
export function readFrontMatter<T>(
  text: string,
  file: string,
  schema: z.ZodType<T> & { shape: object },
): {
  facts: T | undefined;
  body: string;
  problems: ContentProblem[];
  lineOf(...path: (string | number)[]): number;
} {
  const parts = frontMatter.exec(text);
  const [, above = '', written = '', below = text] = parts ?? [];
  const yaml = above + written;
  const body = below.trim();
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  // A line of dashes is not in `yaml`, which counts from the line after it.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const lineOf = (...path: (string | number)[]) => lineAt(offsetOf(document, path));
  const names = Object.keys(schema.shape);
  const broken = parts
    ? unreadable(document, yaml, names, lineAt, file)
    : stray(text, schema, file);
  if (broken.length > 0) return { facts: undefined, body, problems: oneALine(broken), lineOf };
  const facts = withoutEmpty(document.toJS() ?? {});
  const read = schema.safeParse(facts);
  if (read.success) return { facts: read.data, body, problems: [], lineOf };
  const problems = read.error.issues.flatMap(eachKey).map((issue) => ({
    file,
    line: lineOf(...pathOf(issue)),
    says: faultInWords(issue, facts, schema),
  }));
  problems.sort((a, b) => a.line - b.line);
  return { facts: undefined, body, problems, lineOf };
}

/** Reads a file that is facts alone, such as `site.yaml`. */
export function readFacts<T>(text: string, file: string, schema: z.ZodType<T> & { shape: object }) {
  // A line of dashes would end the facts.
  const whole = text.replace(/^---[ \t]*$/gm, '');
  const { facts, problems } = readFrontMatter(`---\n${whole}\n---\n`, file, schema);
  // The first line that was read is the added "---".
  return { facts, problems: problems.map((one) => ({ ...one, line: (one.line ?? 2) - 1 })) };
}

/** An empty `repository:` counts as absent. */
function withoutEmpty(facts: unknown): unknown {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return facts;
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

/** Lines that yaml cannot read. `name:value` is one of them, though yaml may take it for text; an indented name is one if the others can be read once it is not. */
function unreadable(
  document: Document.Parsed,
  yaml: string,
  names: string[],
  lineAt: (offset: number) => number,
  file: string,
): ContentProblem[] {
  const glued = new RegExp(`^(${names.join('|')}):(?=\\S)`);
  const indented = new RegExp(`^ +(?=(${names.join('|')}):)`);
  const written = yaml.split(/\r?\n/);
  const hasNames = document.contents === null || isMap(document.contents);
  if (document.errors.length === 0 && hasNames) return copies(document, lineAt, file);
  const linesWith = (fault: RegExp, remedy: (name: string) => string) =>
    written.flatMap((text, at) => {
      const name = fault.exec(text)?.[1];
      return name ? [{ file, line: at + 2, says: `"${text.trim()}"${remedy(name)}` }] : [];
    });
  const problems = linesWith(
    glued,
    (name) => `: a space is missing after "${name}:"; put one there`,
  );
  if (problems.length > 0) return problems;
  if (document.errors.length === 0)
    return [brokenLine('', yaml, file, lineAt(document.contents?.range[0] ?? 0))];
  const unindented = written.map((text) => text.replace(indented, '')).join('\n');
  if (parseDocument(unindented).errors.length === 0)
    return linesWith(indented, (name) => ` is indented; begin the line with "${name}:"`);
  return document.errors.map((error) =>
    brokenLine(error.code, yaml, file, lineAt(leftOpen(document, yaml, error) ?? error.pos[0])),
  );
}

/** Reports YAML aliases (`*name`): nobody needs them here, and a few lines of them can expand to millions of values. */
function copies(
  document: Document.Parsed,
  lineAt: (offset: number) => number,
  file: string,
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  visit(document, {
    Alias(_, { source, range }) {
      const says = `"*${source}" begins with *, and YAML takes it for a copy of another value; put it in double quotes, or write the value itself`;
      problems.push({ file, line: lineAt(range?.[0] ?? 0), says });
    },
  });
  return problems;
}

/** The place where a quotation mark or bracket opens that YAML reports as unclosed lines later. */
function leftOpen(
  document: Document.Parsed,
  yaml: string,
  { code, pos: [at] }: YAMLError,
): number | undefined {
  let opens: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (code === 'MISSING_CHAR' && type?.startsWith('QUOTE') && range?.[1] === at)
        opens = range[0];
    },
    Collection(_, { flow, range }) {
      const isOpen = range && range[0] < at && !/[\]}]/.test(yaml.charAt(range[1] - 1));
      if (code === 'BAD_INDENT' && flow && isOpen) opens ??= range[0];
    },
  });
  return opens;
}

/** yaml's own messages are for programmers. */
function brokenLine(code: string, yaml: string, file: string, line: number): ContentProblem {
  const text = shortened(yaml.split(/\r?\n/)[line - 2]?.trim() ?? '', longestValue);
  const name = /^(?:- )?([\w-]+):/.exec(text)?.[1];
  if (code === 'DUPLICATE_KEY')
    return { file, line, says: `"${name ?? text}" stands twice; keep one` };
  if (code === 'TAB_AS_INDENT')
    return { file, line, says: `"${text}" begins with a tab; ${noTab}` };
  // A query may hold phrases: `query: "sparse attention" -video`.
  const quotes = /:.*".*"/.test(text) ? 'single' : 'double';
  const remedy = name
    ? `put what stands after "${name}:" in ${quotes} quotes, or end a bracket or quotation that is open`
    : 'write each fact as a line "name: value"';
  return { file, line, says: `"${text || 'the end of the facts'}" cannot be read; ${remedy}` };
}

const noTab =
  'the line must not be indented, or by spaces alone where it belongs to the line above';

/** Keeps only the first fault of each line, since it causes the others. */
function oneALine(problems: ContentProblem[]): ContentProblem[] {
  return problems.filter(({ line }, at) => problems.findIndex((one) => one.line === line) === at);
}

/** Reports facts that would be shown as text, or left out. */
function stray<T>(
  text: string,
  schema: z.ZodType<T> & { shape: object },
  file: string,
): ContentProblem[] {
  const opened = /^\s*---[ \t]*\r?\n[\w-]+:/.exec(text);
  const names = Object.keys(schema.shape).join('|');
  const outside = `(?:^\\s*|(?:^|\\n)[-–—]{1,4}[ \\t]*\\r?\\n)(${names}):(?=((?:.+\\n?)*))`;
  // `code: the authors promise it for May.` is a sentence.
  const isFact = ([, name = '', value = '']: RegExpExecArray) =>
    !/[.!?…]["'”’)]*$/.test(value.trim()) ||
    (value.match(/(?<!\S)\p{Ll}[\p{Ll}'’]*(?!\S)/gu)?.length ?? 0) < 4 ||
    schema.safeParse({ [name]: value.trim() }).success;
  const found = opened ?? [...text.matchAll(new RegExp(outside, 'g'))].find(isFact);
  if (!found) return [];
  const says = opened
    ? 'the facts begin with a line "---", and none ends them; add "---" below the last fact'
    : `"${found[1]}:" begins a fact, and facts stand at the top of the file, between two lines "---" (three hyphens); put these lines around them, and no words above`;
  return [{ file, line: text.slice(0, found.index + found[0].length).split('\n').length, says }];
}

/** Reads a file that has a page, which needs facts, and a name that an address takes. */
export function readPageFile<T>(
  id: string,
  text: string,
  { file, what, needs, example }: Record<'file' | 'what' | 'needs' | 'example', string>,
  schema: z.ZodType<T> & { shape: object },
) {
  const read = readFrontMatter(text, file, schema);
  const noFacts = `${what} starts with its facts between two lines "---"; add name and ${needs} there`;
  if (!frontMatter.test(text)) read.problems = [{ file, line: 1, says: noFacts }];
  else if (!/^[a-z0-9-]+$/.test(id)) {
    const says = `"${id}" is no id; name the file in small letters, digits and hyphens, as in ${example}.md`;
    read.problems.unshift({ file, says });
  }
  return read;
}

const frontMatter =
  /^\uFEFF?((?:[ \t]*\r?\n)*)---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)([\s\S]*)$/;

/** Each unknown key has a line of its own. */
function eachKey(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ ...issue, keys: [key] }));
}

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  const path =
    issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  return path.map((name) => (typeof name === 'symbol' ? String(name) : name));
}

/** The line of a value, or of the nearest value around it. */
function offsetOf(document: Document, path: (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    if (Array.isArray(range) && typeof range[0] === 'number') return range[0];
  }
  return 0;
}
