/** BibTeX, as Zotero and ADS export it with abstracts. */
import { bibtexEntries } from '../objects/bibtex-elements.ts';
import { ofObjects } from '../objects/read-objects.ts';
import { readsAsAbstract } from '../page/likeness.ts';
import { problemAt } from '../problem.ts';

export const bibtex = ofObjects('bibtex', 0.95, (lines) => {
  const first = lines.findIndex((line) => /^\s*@[a-z]+\s*[{(]/i.test(line));
  // What stands outside of entries is a comment; a fence makes it an example, and an abstract a page that says how to cite it.
  const above = lines.slice(0, first).filter((line) => line.trim() !== '');
  if (first < 0 || above.length > mostAbove || above.some(isOfPage)) return undefined;
  const { elements, broken } = bibtexEntries(lines.join('\n'));
  const problems = broken.map((line) => problemAt(line, lines[line - 1] ?? '', unbalanced));
  const why = `${elements.length} BibTeX entries`;
  return elements.length + broken.length > 0 ? { why, elements, problems } : undefined;
});

function isOfPage(line: string): boolean {
  return /^\s*[`~]{3}/.test(line) || (/^(?!\s*%).{400}/.test(line) && readsAsAbstract(line));
}

/** Lines that programs write above the first entry. */
const mostAbove = 10;

const unbalanced =
  'This entry of BibTeX does not end where it should: a brace, comma or quotation mark is missing or too many; export it again, or mend it.';
