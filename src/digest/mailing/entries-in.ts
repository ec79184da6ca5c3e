/** Where an entry stands: from the line after its opening `\\` to its last, counted from 0. */
export interface EntrySpan {
  first: number;
  last: number;
}

const startsEntry = /^(?:arXiv|Paper)(?: \(\*cross-listing\*\))?:\s*\S/i;
const endsEntry = /^(?:-{20,}|(?:%+-+){5,}%*)\s*$/;

/** The entries of a mailing; one that was cut off by its source ends with the text. */
export function entriesIn(lines: string[]): EntrySpan[] {
  const spans: EntrySpan[] = [];
  for (const [at, line] of lines.entries()) {
    const open = spans.at(-1);
    if (startsEntry.test(line) && isRule(textAbove(lines, at)))
      spans.push({ first: at, last: lines.length - 1 });
    if (open && open.last === lines.length - 1 && (endsEntry.test(line) || spans.at(-1) !== open)) {
      open.last = at - 1;
    }
  }
  return spans;
}

/** Mail programs put blank lines between all lines, or take them all out. */
function textAbove(lines: string[], at: number): string | undefined {
  const above = lines[at - 1];
  return above?.trim() === '' ? lines[at - 2] : above;
}

function isRule(line = ''): boolean {
  return /^\\{1,2}\s*$/.test(line) || endsEntry.test(line);
}
