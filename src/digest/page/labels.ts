import type { PageLine } from './page-line.ts';

const titleLabel = /^(?:[-*•] +)?(?:Paper )?Title(?: ?:| [-–—] ) *(?=\S)/i;
const abstractLabel = /^(?:[-*•] +)?(?:Abstract|Summary)(?: ?:| [-–—] ) *(?=\S)/i;
const abstractBelow = /^(?:[-*•] +)?(?:Abstract|Summary) ?:?$/i;
const anyLabel = /^(?:[-*•] +)?[A-Za-z]+(?: [A-Za-z]+)? ?:(?: |$)/;

/** `Title: …` and `Abstract: …`, as scripts write papers: a labelled title is a heading, and labels are no text. */
export function withoutLabels(page: PageLine[]): PageLine[] {
  const titles = page.filter(({ text }) => titleLabel.test(text.trim())).length;
  const abstracts = page.filter(({ text }) => labelsAbstract(text.trim())).length;
  if (abstracts === 0) return page;
  const both = titles > 0 && abstracts * 2 >= titles;
  const goingOn = both ? furtherTitleLines(page) : new Set<PageLine>();
  return page.map((line, at) => {
    const text = line.text.trim();
    const above = page[at - 1];
    if (both && titleLabel.test(text))
      return { ...line, text: cut(text, titleLabel), heading: 'starts' };
    if (goingOn.has(line)) return { ...line, heading: 'goes on' };
    // In the middle of a text the word is the text's own.
    const opens = both || abstracts > 1 || !above || above.blank || above.heading;
    return opens && abstractLabel.test(text) ? { ...line, text: cut(text, abstractLabel) } : line;
  });
}

/** The label stands before the abstract, or alone above it. */
function labelsAbstract(line: string): boolean {
  return abstractLabel.test(line) || abstractBelow.test(line);
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

function cut(text: string, label: RegExp): string {
  return text.replace(label, '');
}
