/** Headings above several papers whose titles have no mark: `## Wetlands`, and below it titles and abstracts as plain text. */
import { arxivIdInText } from '../../text/ids.ts';
import { readsAsAbstract, wordsInCommon } from '../page/likeness.ts';

/** The text without such headings, where most of their level are; the number of its lines stays. */
export function withoutSections(lines: string[]): string[] {
  const levels = Map.groupBy(
    lines.flatMap((line, at) => (/^#{1,6} /.test(line) ? at : [])),
    (at) => lines[at]?.indexOf(' '),
  );
  const found = [...levels.values()].flatMap((starts) => {
    const counts = starts.map((start) => papersBelow(lines, start + 1));
    const sections = counts.filter(({ papers }) => papers > 1);
    // A single one may be the title of a note on one paper, unless each below it has an id.
    const haveIds = sections.some(({ ids }) => ids > 1);
    return (haveIds || sections.length > 1) &&
      sections.length * 2 >= starts.length + Number(!haveIds)
      ? starts.filter((_, at) => (counts[at]?.papers ?? 0) > 0)
      : [];
  });
  return found.length === 0 ? lines : lines.map((line, at) => (found.includes(at) ? '' : line));
}

/** Texts that read as abstracts, each below a line that may be its title, up to the next heading. */
function papersBelow(lines: string[], start: number): { papers: number; ids: number } {
  let [papers, lead] = [0, ''];
  const heading = lines[start - 1]?.replace(/^#+ /, '') ?? '';
  const ids = new Set<string>();
  let isNew = true;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at]?.trim() ?? '';
    if (marked.test(line)) break;
    const id = line.length < shortest ? arxivIdInText(line) : undefined;
    if (id) {
      ids.add(id);
      // `How Reeds Wait in Winter (arXiv:2508.00000)`
      if (isNew && mayBeTitle(line.replace(withId, ''))) lead = line;
      isNew = false;
      continue;
    }
    if (line.length > shortest && readsAsAbstract(line.slice(0, enough))) {
      if (papers === 0 && isTitleOf(line.slice(0, enough), heading, lead)) break;
      if (lead !== '') papers++;
      lead = '';
    } else if (isNew && line !== '') lead = mayBeTitle(line) ? line : '';
    isNew = line === '';
  }
  return { papers, ids: ids.size };
}

/** A heading, an item, emphasis, a link, a quotation or a row has a mark of its own. */
const marked = /^(?:[#*>|[]|[-+•] |\d{1,3}[.)] )/;
const withId = /\s*[([]?(?:https?:|arxiv\b|\d{4}\.\d).*$/i;
const shortest = 150;
const enough = 2000;

function mayBeTitle(line: string): boolean {
  return line.length < 250 && line.split(' ').length > 2 && !/[.!:…]$/.test(line);
}

/** A line between a title and its text may name people or a place. */
function isTitleOf(text: string, heading: string, lead: string): boolean {
  return mayBeTitle(heading) && wordsInCommon(heading, text) > wordsInCommon(lead, text);
}
