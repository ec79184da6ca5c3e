/** Tables with a head, as CSV, TSV and Markdown: `title,authors,abstract`; which columns are not read. */

import { isKnown, isOneOf } from '../objects/field-names.ts';
import { textOf } from '../objects/fields.ts';
import { ofObjects } from '../objects/read-objects.ts';
import { tableRows } from '../objects/table-elements.ts';
import { problemAt, problemOf, quoted } from '../problem.ts';

export const table = ofObjects('table', 0.96, (lines) => {
  const { head = [], line = 1, rows = [], uneven = [] } = tableRows(lines) ?? {};
  if (!head.some((name) => isOneOf('abstract', name)) || rows.length + uneven.length === 0)
    return undefined;
  const why = `${rows.length} rows below ${head.length} names`;
  const atHead = (remedy: string) => problemAt(line, head.join(', '), `${remedy}; ${namesRead}.`);
  if (!head.some((name) => isOneOf('title', name)))
    return {
      why,
      elements: [],
      problems: [atHead(`No column is called a title: ${quoted(head)}`)],
    };
  const isFilled = (name: string) =>
    rows.some(({ value }) => /\D|\d{4}/.test(textOf(Object(value), name)));
  const unread = head.filter((name) => !isKnown(name) && isFilled(name));
  return {
    why,
    elements: rows,
    problems: uneven.map((row) => problemOf({ ...row, title: row.cells.join() }, notEven)),
    notices:
      unread.length === 0 || head.length > mostByHand
        ? []
        : [
            atHead(
              `Nothing is read from ${unread.length} of ${head.length} columns: ${quoted(unread)}`,
            ),
          ],
  };
});

const namesRead =
  'Title, Abstract, Authors, Date, Year, Venue, Journal, DOI, arXiv id and URL are among the names that are read';

/** Scopus and Zotero export 40 and 90 columns. */
const mostByHand = 20;

const notEven =
  'This row of the table has more cells than its head has names, or a quotation mark that is not closed where its cell ends; put texts with a separator into quotation marks ("…"), and double those inside (""); a bar in a text of Markdown is \\|.';
