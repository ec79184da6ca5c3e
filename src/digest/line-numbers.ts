/** Lines of places in a text. */
import { LineCounter } from 'yaml';

/** Line numbers, from 0, for offsets in any order. */
export function lineNumbers(text: string): (at: number) => number {
  const lines = new LineCounter();
  for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1)
    lines.addNewLine(start);
  return (at) => lines.linePos(at).line - 1;
}
