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
  const { spans, copyAt, lineAt } = objectsOf(
    lines.map((line) => (hasItems && goesOn.test(line) ? `${deep}${line}` : line)).join('\n'),
  );
  // A few copies of copies can expand to millions of values.
  if (copyAt)
    return {
      why: 'a copy in YAML',
      elements: [],
      problems: [problemAt(copyAt, lines[copyAt - 1] ?? '', copyRefused)],
    };
  const elements = papersAmong(spans).found.map(({ from, to, value }): FoundObject => {
    return { value: value(), lines: [lineAt(from), Math.max(lineAt(from), lineAt(to - 1))] };
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
function objectsOf(text: string) {
  const lineCounter = new LineCounter();
  const documents = [parseAllDocuments(text, { lineCounter, logLevel: 'silent' })].flat();
  const isWhole = documents.every(({ errors }) => errors.length === 0);
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const spans: ObjectSpan[] = [];
  let copyAt: number | undefined;
  for (const document of isWhole ? documents : [])
    visit(document, {
      Alias(_, { range }) {
        copyAt ??= lineAt(range?.[0] ?? 0);
      },
      Map(_, map, path) {
        const above = path.filter(isCollection);
        const [from = 0, to = 0] = map.range ?? [];
        const around = above.at(-1);
        const isInList = isSeq(around);
        const value = () => map.toJS(document);
        spans.push({ from, to, level: above.length, around: around?.range?.[0], isInList, value });
      },
    });
  return { spans, copyAt, lineAt };
}
