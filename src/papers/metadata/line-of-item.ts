/** The line, from 1, on which an item of a JSON list starts: what JSON.parse does not say. */
export function lineOfItem(json: string, item: number): number {
  return startLines(json)[item] ?? 1;
}

let last: { json: string; lines: number[] } = { json: '', lines: [] };

/** One pass finds all of them, and all are asked for in turn. */
function startLines(json: string): number[] {
  if (last.json !== json) last = { json, lines: linesOfItems(json) };
  return last.lines;
}

function linesOfItems(json: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]\n]/gs)) {
    if (token === '\n') line += 1;
    else if (token === '[' || token === '{') {
      if (depth === 1) lines.push(line);
      depth += 1;
    } else if (token === ']' || token === '}') depth -= 1;
  }
  return lines;
}
