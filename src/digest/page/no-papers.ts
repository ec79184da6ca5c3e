import type { Problem } from '../digest.ts';
import { problemAt } from '../problem.ts';
import { isText } from './likeness.ts';
import type { PageLine } from './page-line.ts';
import type { Pairing } from './pairs.ts';

/** What a page without papers has instead: one fault, however many lines it has. */
export function noPapers(page: PageLine[], left: Pairing['left'], digest: string): Problem[] {
  if (left.length === 0) return [onlyFurniture(page, digest)];
  return titlesOnly(left, digest) ?? left.map(({ problem }) => problem);
}

function titlesOnly(left: Pairing['left'], digest: string): Problem[] | undefined {
  const [first] = left;
  if (!first || left.length < 3 || left.some(({ piece }) => isText(piece))) return undefined;
  const remedy = `There are ${left.length} titles or so here, and no abstract below any; copy a page that shows abstracts, or npm run digest:fetch the day.`;
  return [problemAt(digest, first.piece.lines[0], first.piece.text, remedy)];
}

function onlyFurniture(page: PageLine[], digest: string): Problem {
  const seen = page.filter(({ text }) => text.trim() !== '');
  const distinct = [...new Set(seen.map(({ text }) => text.trim()))].slice(0, 4);
  return problemAt(
    digest,
    seen[0]?.number ?? 1,
    distinct.join(' / '),
    `The page shows no papers: its ${seen.length} lines are navigation and names; copy the page again once its papers are there.`,
  );
}
