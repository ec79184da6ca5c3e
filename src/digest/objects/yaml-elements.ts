import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { JsonElement } from './json-elements.ts';

/** The objects in the first list of a YAML text that holds any; empty for other text. */
export function yamlItems(text: string): JsonElement[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    logLevel: 'silent',
    maxAliasCount: 0,
  } as object);
  if (document.errors.length > 0) return [];
  const root = document.contents;
  const list = isMap(root) ? root.items.map(({ value }) => value).find(isSeq) : root;
  if (!isSeq(list)) return [];
  return list.items.filter(isMap).map((item) => {
    const [from = 0, to = 0] = item.range ?? [];
    const lines: [number, number] = [
      lineCounter.linePos(from).line,
      Math.max(lineCounter.linePos(from).line, lineCounter.linePos(to - 1).line),
    ];
    return { value: item.toJS(document), lines };
  });
}
