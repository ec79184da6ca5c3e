/** Writes a paper's file in `content/papers/`: which facts, in which order, as YAML; escapes text for Markdown, with formulas as TeX. */
import type { MathSpan, Paper } from '../schema.ts';

// In the order in which a person wants them; facts that only programs use are left out.
const shown = [
  'title',
  'editions',
  'topics',
  'evidence',
  'arxivId',
  'authors',
  'published',
  'categories',
  'venue',
  'doi',
  'code',
  'project',
  'links',
  'organisation',
  'submitter',
  'votes',
  'comments',
  'note',
  'sources',
] as const satisfies (keyof Paper)[];

/** `content/papers/<id>.md`: what is known of a paper above, its abstract below. */
export function paperFile(paper: Paper): string {
  const facts = Object.fromEntries(shown.map((fact) => [fact, paper[fact]]));
  return `---\n${asYaml(facts)}---\n\n${asMarkdown(paper.abstract)}\n`;
}

/** The topics that a file written by `paperFile` gives its paper. */
export function topicsInFile(text: string): string[] {
  const facts = text.slice(0, text.indexOf('\n---\n') + 1);
  const [, topics = ''] = /^topics:(.*(?:\n {2}- .*)*)/m.exec(facts) ?? [];
  return topics.replaceAll(' - ', ' ').match(/[a-z0-9][a-z0-9-]*/g) ?? [];
}

/** Facts as YAML, a line each, with values as JSON, which YAML reads; absent and empty ones are left out. */
export function asYaml(facts: object): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined && !isEmpty(value))
    .map(([name, value]) => `${name}:${afterName(value)}\n`)
    .join('');
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function afterName(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ` ${json(value)}`;
  return Object.entries(value)
    .map(([key, item]) => `\n  ${json(key)}: ${json(item)}`)
    .join('');
}

function json(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(json).join(', ')}]`;
  // YAML wants these characters escaped, JSON does not.
  return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, asEscape);
}

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Text as Markdown that renders to itself: `"a_b <i>"` → `"a\_b \<i\>"`; addresses stay links, formulas become `$x^2$`. */
export function asMarkdown(text: string, math: MathSpan[] = []): string {
  let end = 0;
  const parts = math.flatMap(({ at: [from, to], tex }) => {
    const before = linked(text.slice(end, from));
    end = to;
    return [before, `$${tex.trim()}$`];
  });
  return [...parts, linked(text.slice(end))]
    .join('')
    .replace(atStart, '\\$&')
    .replace(numberAtStart, '$1\\$2')
    .replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, asReference);
}

// An address that an autolink <…> takes unescaped, without the punctuation that ends a sentence.
const address = /(https?:\/\/[\w/.~?#=&%:+,!-]*[\w/=])/;

// A bare address would become a link with the backslashes in it.
const bareLink = /:(?=\/\/)|(?<=www)\.|@/gi;

// Line ends would split the paragraph.
const lineEnd = /[\n\r]/g;

// At the start of a line these begin headings, lists, rules and tables.
const atStart = /^[#+=:-]/;
const numberAtStart = /^(\d{1,9})([.)])/;

function linked(text: string): string {
  return text
    .split(address)
    .map((part, at) => (at % 2 === 1 ? `<${part}>` : escaped(part)))
    .join('');
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_~[\]<>&|$]/g, '\\$&')
    .replace(bareLink, '\\$&')
    .replace(lineEnd, asReference);
}

function asReference(signs: string): string {
  return [...signs].map((sign) => `&#${sign.codePointAt(0)};`).join('');
}
