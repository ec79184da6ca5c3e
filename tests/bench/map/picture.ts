import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library, Place } from './methods.ts';

const folder = '.cache/bench-map';
const size = { width: 1000, height: 760 };

/** Draws a map with a colour for each of the commonest telling topics; gives its address. */
export function drawPicture(name: string, places: Place[], { papers }: Library): string {
  const colours = coloursOf(papers);
  const radius = Math.max(1.2, 7 - Math.log2(papers.length / 60));
  const points = places.map(([x, y], at) => {
    const topic = papers[at]?.topics.find((id) => colours.has(id));
    const fill = topic === undefined ? '#999' : colours.get(topic);
    return `<circle cx="${Math.round(x * size.width)}" cy="${Math.round(y * size.height)}" r="${radius}" fill="${fill}"/>`;
  });
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name.replace(/\W+/g, '-')}.svg`);
  writeFileSync(
    path,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-20 -20 1040 800"><rect x="-20" y="-20" width="1040" height="800" fill="#fff"/>${points.join('')}</svg>`,
  );
  return path;
}

function coloursOf(papers: Library['papers']): Map<string, string> {
  const counts = new Map<string, number>();
  for (const id of papers.flatMap(({ topics }) => topics)) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const common = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(1, 16);
  return new Map(common.map(([id], at) => [id, `hsl(${(at * 137) % 360} 70% 45%)`]));
}
