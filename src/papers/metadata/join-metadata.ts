/** Finds the paper that a record of metadata is about; reports two records for one paper, and suggests similar titles where none fits. */
import type { Facts } from '../../schema.ts';
import { lettersOf } from '../../text/fold.ts';
import type { IdentifiedPaper } from '../identity/give-ids.ts';
import { titleLikeness } from '../identity/likeness.ts';
import type { ContentProblem } from '../problem.ts';
import { factsOf, type PlacedRecord } from './record.ts';

type Named = Pick<IdentifiedPaper, 'id' | 'arxivId' | 'titles'>;

/** Facts by paper id. A record that fits no paper, or several, or a paper that has one already, is a problem; `lost`: papers of no digest any more. */
export function joinMetadata(
  papers: IdentifiedPaper[],
  records: PlacedRecord[],
  lost: Named[] = [],
) {
  const [find, findLost] = [finder(papers), finder(lost)];
  const owners = new Map<string, PlacedRecord>();
  const facts = new Map<string, Facts>();
  const problems: ContentProblem[] = [];
  const report = ({ file, line, record }: PlacedRecord, fault: string) =>
    problems.push({
      file,
      line,
      says: `"${record.id ?? record.title ?? record.arxivId}" ${fault}`,
    });
  for (const placed of records) {
    const found = find(placed);
    const [paper] = found;
    const earlier = owners.get(paper?.id ?? '');
    const ids = found.map(({ id }) => id).join(', ');
    if (!paper) report(placed, findLost(placed).length > 0 ? isLost : fitsNone(placed, papers));
    else if (found.length > 1) report(placed, `fits several papers (${ids}); name one by "id"`);
    else if (earlier)
      report(
        placed,
        `is about "${ids}", which has a record in ${earlier.file}:${earlier.line}; make one of the two`,
      );
    else {
      owners.set(paper.id, placed);
      facts.set(paper.id, factsOf(placed.record));
    }
  }
  return { facts, problems };
}

/** Each name that a record gives has to lead to the same paper. */
function finder(papers: Named[]): (placed: PlacedRecord) => Named[] {
  const byId = new Map(papers.map((paper) => [paper.id, [paper]]));
  const byArxivId = new Map(papers.map((paper) => [paper.arxivId ?? '', [paper]]));
  const byTitle = new Map<string, Named[]>();
  for (const paper of papers)
    for (const title of paper.titles) byTitle.set(title, [...(byTitle.get(title) ?? []), paper]);
  return ({ record: { id, arxivId, title } }) => {
    if (id !== undefined) return byId.get(id) ?? [];
    const ofArxivId = arxivId === undefined ? [] : (byArxivId.get(arxivId) ?? []);
    const ofTitle = title === undefined ? [] : (byTitle.get(lettersOf(title)) ?? []);
    const both = ofTitle.filter((paper) => ofArxivId.includes(paper));
    return both.length > 0 ? both : [...new Set([...ofArxivId, ...ofTitle])];
  };
}

const isLost = 'is in no digest any more; take the record out, or bring its digest back';

/** Suggests similar titles: a title that fits no paper is most often misspelt. */
function fitsNone({ record: { title } }: PlacedRecord, papers: IdentifiedPaper[]): string {
  const near = title === undefined ? [] : nearestTitles(title, papers);
  const meant = near.length > 0 ? ` (did you mean "${near.join('" or "')}"?)` : '';
  return `fits no paper${meant}; correct it, or take the record out`;
}

/** At most three, the likest first. */
function nearestTitles(title: string, papers: IdentifiedPaper[]): string[] {
  return papers
    .flatMap(({ listings }) => listings.at(-1)?.draft.title ?? [])
    .map((other) => ({ title: other, likeness: titleLikeness(title, other) }))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map((near) => near.title);
}

/** Two unrelated titles are less alike; a title that lacks two words is still more alike. */
const alike = 0.5;
