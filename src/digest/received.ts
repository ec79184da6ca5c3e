/** A digest's lines without what a mail program, a note or a terminal put around them; as many lines, some of them empty. */
export function asSent(lines: string[]): string[] {
  return withoutIndent(withoutAnswerHead(withoutFence(withoutQuotes(lines))));
}

/** A mail that was forwarded has `> ` before its lines. */
function withoutQuotes(lines: string[]): string[] {
  const quoted = lines.filter((line) => line.startsWith('>')).length;
  const most = quoted * 5 > lines.filter((line) => line.trim() !== '').length * 4;
  return most ? lines.map((line) => line.replace(/^> ?/, '')) : lines;
}

/** A note keeps pasted text between two lines of ```` ``` ````; nothing else stands in it. */
function withoutFence(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const fenced = /^```\w*\s*$/.test(lines[first] ?? '') && /^```\s*$/.test(lines[last] ?? '');
  return fenced && last > first
    ? lines.map((line, at) => (at === first || at === last ? '' : line))
    : lines;
}

/** `curl -i` prints a server's headers above its answer. */
function withoutAnswerHead(lines: string[]): string[] {
  if (!/^HTTP\/[\d.]+ \d{3}/.test(lines[0] ?? '')) return lines;
  const end = lines.findIndex((line) => line.trim() === '');
  return lines.map((line, at) => (at < end ? '' : line));
}

/** Text that was pasted into an indented block. */
function withoutIndent(lines: string[]): string[] {
  let indent = Infinity;
  for (const line of lines) {
    if (line.trim() !== '') indent = Math.min(indent, line.search(/[^ ]/));
    if (indent === 0) return lines;
  }
  return indent < Infinity ? lines.map((line) => line.slice(indent)) : lines;
}
