export interface JsonElement {
  value: unknown;
  lines: [number, number];
}

export interface JsonElements {
  elements: JsonElement[];
  /** Where the text is no JSON any more, with what to do; undefined for a whole array. */
  cutOff: { line: number; remedy: string } | undefined;
}

interface Span {
  from: number;
  to: number;
}

/** The elements of a JSON array (or of the one array in an object), with the lines they stand on; of a text cut off, those that are whole. */
export function elementsOf(text: string): JsonElements {
  const { spans, open } = objectSpans(text);
  const lineAt = lineCounter(text);
  const elements: JsonElement[] = [];
  let broken: number | undefined;
  for (const { from, to } of spans) {
    const lines: [number, number] = [lineAt(from), lineAt(to - 1)];
    const value = parsed(text.slice(from, to));
    if (value === undefined) broken ??= lines[0];
    else elements.push({ value, lines });
  }
  const line = broken ?? (open === undefined ? undefined : lineAt(open));
  return {
    elements,
    cutOff: line ? { line, remedy: remedies[broken ? 'broken' : 'open'] } : undefined,
  };
}

const remedies = {
  broken: 'This is not JSON; fetch the day again, or mend it by hand.',
  open: 'The JSON is cut off here; fetch the day again, or close it by hand.',
};

/** The objects that are the list's; `open` is where a last one starts that never ends. */
function objectSpans(text: string): { spans: Span[]; open: number | undefined } {
  const levels: Span[][] = [[], [], []];
  const stack: number[] = [];
  for (const token of text.matchAll(/"(?:[^"\\]|\\[\s\S])*(?:"|$)|[[\]{}]/g)) {
    const [sign] = token;
    if (sign === '{' || sign === '[') stack.push(token.index);
    if (sign !== '}' && sign !== ']') continue;
    const from = stack.pop();
    if (sign === '}' && from !== undefined)
      levels[stack.length]?.push({ from, to: token.index + 1 });
  }
  const level = levelOfPapers(text, levels[0] ?? []);
  return { spans: levels[level] ?? [], open: stack[level] ?? stack.at(-1) };
}

/** In an array, in the array of one object, or one below the other: a line a paper. */
function levelOfPapers(text: string, outermost: Span[]): number {
  if (!/^\s*\{/.test(text)) return 1;
  const [first, second] = outermost;
  if (second) return 0;
  const whole = first ? parsed(text.slice(first.from, first.to)) : undefined;
  const isPaper =
    typeof whole === 'object' && whole !== null && ('paper' in whole || 'summary' in whole);
  return isPaper ? 0 : 2;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Line numbers for offsets that only ever grow. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let counted = 0;
  return (offset) => {
    for (; counted < offset; counted++) if (text.charCodeAt(counted) === 10) line++;
    return line;
  };
}
