import type { PageLine } from './page-line.ts';
import { beforeLabel, words } from './words.ts';

const titleLabel = new RegExp(`^${beforeLabel}(?:${words.title})(?: ?[:：]| [-–—] ) *(?=\\S)`, 'i');
const abstractLabel = new RegExp(
  `^${beforeLabel}(?:${words.abstract})(?: ?[:：.]| [-–—] |—) *(?=\\S)`,
  'i',
);
const titleAbove = new RegExp(`^${beforeLabel}(?:${words.title}) ?[:：]?$`, 'i');
const abstractAbove = new RegExp(`^${beforeLabel}(?:${words.abstract}) ?[:：]?$`, 'i');
const authorsAbove = new RegExp(`^${beforeLabel}(?:${words.authors}) ?[:：]?$`, 'i');
const anyLabel = new RegExp(`^${beforeLabel}\\p{L}+(?: \\p{L}+)? ?[:：](?: |$)`, 'u');

/** `Title: …` and `Abstract: …`, as scripts write papers: a labelled title is a heading, and labels are no text. */
export function withoutLabels(given: PageLine[]): PageLine[] {
  const page = withLabelsBeside(given);
  const titles = page.filter(({ text }) => titleLabel.test(text.trim())).length;
  const abstracts = page.filter(({ text }) => labelsAbstract(text.trim())).length;
  if (abstracts === 0) return page;
  const others = page.filter(({ text }) => text.length > 200 && !labelsAbstract(text.trim()));
  // Most of the page's texts have the label, or it is a title's own word.
  const usual = others.length <= 3 * Math.max(titles, abstracts);
  const both = titles > 0 && abstracts * 2 >= titles && usual;
  const goingOn = both ? furtherTitleLines(page) : new Set<PageLine>();
  return page.map((line, at) => {
    const text = line.text.trim();
    const above = page[at - 1];
    if (both && titleLabel.test(text))
      return { ...line, text: cut(text, titleLabel), heading: 'starts' };
    if (goingOn.has(line)) return { ...line, heading: 'goes on' };
    // In the middle of a text the word is the text's own.
    const alone = !above || above.blank || above.heading;
    const long = text.length > 100 || page[at + 1]?.blank === false;
    const opens = both || abstracts > 1 || (alone && long);
    return opens && abstractLabel.test(text) ? { ...line, text: cut(text, abstractLabel) } : line;
  });
}

/** `Title` alone above each title, and `Abstract` above each abstract, as if they stood before them. */
function withLabelsBeside(page: PageLine[]): PageLine[] {
  const labels = [titleAbove, abstractAbove].map((label) =>
    page.filter(({ text }) => label.test(text.trim())),
  );
  const [titles, abstracts] = labels.map(({ length }) => length);
  if (!titles || titles !== abstracts) return page;
  const made = [...page];
  for (const [at, line] of page.entries()) {
    const word = labelAlone(line.text.trim());
    const to = page.slice(at + 1, at + 4).findIndex(({ text }) => text.trim() !== '');
    const next = page[at + 1 + to];
    if (word === undefined || to < 0 || !next) continue;
    made[at] = { ...line, text: '' };
    made[at + 1 + to] = { ...next, text: `${word}: ${next.text.trim()}` };
  }
  return made;
}

function labelAlone(line: string): string | undefined {
  if (titleAbove.test(line)) return 'Title';
  if (abstractAbove.test(line)) return 'Abstract';
  return authorsAbove.test(line) ? 'Authors' : undefined;
}

/** The label stands before the abstract, or alone above it. */
function labelsAbstract(line: string): boolean {
  return abstractLabel.test(line) || abstractAbove.test(line);
}

/** A title that was wrapped goes on down to the next label. */
function furtherTitleLines(page: PageLine[]): Set<PageLine> {
  const further = new Set<PageLine>();
  for (const [at, { text }] of page.entries()) {
    if (!titleLabel.test(text.trim())) continue;
    const below = page.slice(at + 1, at + 5);
    const end = below.findIndex((line) => line.blank || anyLabel.test(line.text.trim()));
    if (end > 0 && !below[end]?.blank) for (const line of below.slice(0, end)) further.add(line);
  }
  return further;
}

/** `"Summary: Marshes …"` → `"Marshes …"` */
export function withoutAbstractLabel(text: string): string {
  return cut(text, abstractLabel);
}

function cut(text: string, label: RegExp): string {
  return text.replace(label, '');
}
