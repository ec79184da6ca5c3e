/** YAML with papers, however deep they stand; a value that YAML takes for a copy of another one is told. */
import { isCollection, isSeq, LineCounter, parseAllDocuments, visit } from 'yaml';
import { isOneOf } from '../objects/fields.ts';
import { type FoundObject, type ObjectSpan, papersAmong } from '../objects/objects-in.ts';
import { paperIn } from '../objects/paper-in.ts';
import { ofObjects } from '../objects/read-objects.ts';
import { problemAt } from '../problem.ts';

export const yaml = ofObjects('yaml', 0.94, (lines) => {
  const names = lines.flatMap((line) =>
    [...line.slice(0, 200).matchAll(key)].map(([, name = '']) => name),
  );
  if (!(['title', 'abstract'] as const).every((fact) => names.some((name) => isOneOf(fact, name))))
    return undefined;
  const isMap = lines.every((line) => /^(?:[\s#]|["']?[\p{L}\w./-]+["']?:|$)/u.test(line));
  const hasItems = lines.some((line) => /^\s*-\s+["'{]?\p{L}[\p{L}\w ]*["']?:|^---$/u.test(line));
  if (!isMap && !hasItems) return undefined;
  const { spans, copyAt } = objectsOf(
    lines.map((line) => (hasItems && goesOn.test(line) ? `${deep}${line}` : line)),
  );
  // A few copies of copies can expand to millions of values.
  if (copyAt)
    return {
      why: 'a copy in YAML',
      elements: [],
      problems: [problemAt(copyAt, lines[copyAt - 1] ?? '', copyRefused)],
    };
  const elements = papersAmong(spans).found.map(({ from, to, value }): FoundObject => {
    return { value: value(), lines: [from, to] };
  });
  // A programme lists its breaks, too.
  const named = elements.filter(({ value }) => namesText(value));
  return elements.length > 0
    ? { why: `${named.length} items of YAML`, elements: named.length > 0 ? named : elements }
    : undefined;
});

/** A value's further lines, where they stand at the margin as other programs allow: no name of one or two words, item, comment or mark. */
const goesOn = /^(?!["']?[\p{L}\w./-]+(?: [\p{L}\w./-]+)?["']?:(?:\s|$)|- )[\p{L}\p{N}(“"'$]/u;
const deep = ' '.repeat(20);

/** `title:`, `- "title":`, `{ id: 1, title:` */
const key = /(?:^|[{,]|- )\s*["']?(\p{L}[\p{L} _.-]{1,30})["']?:(?=\s|$)/gu;

const copyRefused =
  'YAML takes a value that begins with * for a copy of another one; put it in double quotes, or write the value itself.';

function namesText(value: unknown): boolean {
  const { title, abstract } = paperIn(value);
  return title !== '' || abstract !== '';
}

/** The maps of a YAML text; none where it has an error. `copyAt`: the line of its first alias. */
function objectsOf(lines: string[]): { spans: ObjectSpan[]; copyAt?: number | undefined } {
  const spans: ObjectSpan[] = [];
  let copyAt: number | undefined;
  const { head, starts } = cutsIn(lines);
  const top = head.join('\n').length;
  for (const [part, start] of starts.entries()) {
    const lineCounter = new LineCounter();
    const text = [...head, ...lines.slice(start, starts[part + 1])].join('\n');
    const lineAt = (offset: number) => start - head.length + lineCounter.linePos(offset).line;
    for (const document of [parseAllDocuments(text, { lineCounter, logLevel: 'silent' })].flat()) {
      if (document.errors.length > 0) return { spans: [] };
      visit(document, {
        Alias(_, { range }) {
          copyAt ??= lineAt(range?.[0] ?? 0);
        },
        Scalar(_, { value }) {
          // It was put together letter by letter, which takes forty times its size until it is seen as one.
          if (typeof value === 'string') value.trim();
        },
      });
      visit(copyAt ? null : document, {
        Map(_, map, path) {
          const [from = 0, to = 0] = map.range ?? [];
          if (part > 0 && from < top) return;
          const around = path.filter(isCollection);
          const value: unknown = map.toJS(document);
          spans.push({
            from: lineAt(from),
            to: Math.max(lineAt(from), lineAt(to - 1)),
            level: around.length,
            // The one list begins at the same place in all parts.
            around: around.at(-1)?.range?.[0],
            isInList: isSeq(around.at(-1)),
            value: () => value,
          });
        },
      });
    }
  }
  return { spans, copyAt };
}

/** Where a long text is cut, since a tree takes many times the memory of its text: between the items of its one list, each part below the list's `head`, or between documents. */
function cutsIn(lines: string[]): { head: string[]; starts: number[] } {
  const first = lines.findIndex((line) => /^ *- /.test(line));
  const indent = lines[first]?.indexOf('-') ?? 0;
  const ofItems = new RegExp(`^(?:\\s*$| {${indent}}(?:[ #]|- ))`);
  const isList = first >= 0 && lines.slice(first).every((line) => ofItems.test(line));
  const begins = isList ? new RegExp(`^ {${indent}}- `) : /^---(?:\s|$)/;
  const head = isList ? lines.slice(0, first) : [];
  const starts = [head.length];
  for (const [at, line] of lines.entries())
    if (at >= (starts.at(-1) ?? 0) + linesOfPart && begins.test(line)) starts.push(at);
  return { head, starts };
}

const linesOfPart = 1000;
