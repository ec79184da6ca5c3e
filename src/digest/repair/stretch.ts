/** A stretch of a text by what may be repaired in it. */
export type Stretch =
  | { kind: 'prose'; text: string }
  /** An address or code: nothing that looks like TeX in it is TeX. */
  | { kind: 'kept'; text: string }
  /** Mathematics between TeX's own signs; `text` is how it reads, `rule` what was taken off. */
  | { kind: 'math'; text: string; tex: string; rule: string };

const keptPattern = /https?:\/\/[^\s<>"“”{}|\\^`]+|(?<!`)`(?!`)[^`'\n]{1,200}`(?!`)/g;

/** Sets addresses and code apart from prose. */
export function withKept(stretch: Stretch): Stretch[] {
  if (stretch.kind !== 'prose') return [stretch];
  return cut(stretch.text, keptPattern, ([text]) => ({ kind: 'kept', text }));
}

/** Cuts a text at the matches of a pattern; a match that is undefined after all stays prose. */
export function cut(
  text: string,
  pattern: RegExp,
  made: (match: RegExpExecArray) => Stretch | undefined,
): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const stretch = made(match);
    if (!stretch) continue;
    stretches.push({ kind: 'prose', text: text.slice(from, match.index) }, stretch);
    from = match.index + match[0].length;
  }
  return [...stretches, { kind: 'prose', text: text.slice(from) }];
}
