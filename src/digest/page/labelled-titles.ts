import { shown } from '../spaces.ts';
import { namesIn } from './author-lines.ts';
import { looselyLabelled } from './labelled.ts';
import type { PageLine } from './page-line.ts';

/**
 * Titles that read as facts: `TAGS: 3D Guidance for Boats`, `Auteur: Framing for Films`. Such a line stands where
 * only a title can, between two long texts, on a page that has its label nowhere else.
 */
export function labelledTitles(body: PageLine[]): Set<PageLine> {
  const lines = body.filter(({ text }) => shown(text) !== '');
  if (lines.filter(isLong).length < fewestTexts) return new Set();
  const found = new Map<string, PageLine[]>();
  const titles = new Set<PageLine>();
  for (const line of lines) {
    const label = labelOf(line);
    if (label) found.set(label, [...(found.get(label) ?? []).slice(0, 1), line]);
  }
  for (const [at, line] of lines.entries()) {
    const alone = found.get(labelOf(line) ?? '')?.length === 1;
    if (alone && isLong(lines[at - 1]) && isLong(lines[at + 1]) && readsAsTitle(line))
      titles.add(line);
  }
  return titles;
}

/** On a page of fewer papers, one that differs may well be the only one with that fact. */
const fewestTexts = 4;

function isLong(line: PageLine | undefined): boolean {
  return line !== undefined && !line.heading && line.text.length > 200;
}

function labelOf({ text }: PageLine): string | undefined {
  return looselyLabelled(shown(text))?.label;
}

/** No list of names or of a few words each. */
function readsAsTitle({ text, heading }: PageLine): boolean {
  const value = looselyLabelled(shown(text))?.value ?? '';
  if (heading || text.length > 200 || namesIn({ text: value, heading })) return false;
  return value.split(/[,;]/).some((part) => part.trim().split(' ').length > 3);
}
