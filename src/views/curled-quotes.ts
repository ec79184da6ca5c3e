const farthest = 200;

/** `A "wide" token's` → `A “wide” token’s`; as long as before, so that offsets stay valid. */
export function curledQuotes(text: string): string {
  let opened = -1;
  return text.replace(/["']/g, (mark, at: number) => {
    const opens = (at > 0 && opened === at - 1) || beginsWord(text, at);
    if (opens) opened = at;
    if (mark === '"') return opens ? '“' : '”';
    return opens && isClosed(text.slice(at + 1, at + farthest)) ? '‘' : '’';
  });
}

function beginsWord(text: string, at: number): boolean {
  return /[\s([{<–—/=“‘-]|^$/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
}

/** If not, it is an apostrophe: `the '90s`. */
function isClosed(after: string): boolean {
  return /^[^']*[^\s']'(?![\p{L}\d])/u.test(after);
}
