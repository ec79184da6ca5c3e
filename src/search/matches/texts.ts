/** Papers by full text. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { TextSource } from '../pagefind/full-text.ts';
import { intersection, only, type PostingList, union } from '../pagefind/posting-list.ts';
import { type Alternative, type PlannedPart, planTexts } from '../plan/parts.ts';
import type { Plan } from '../plan/plan.ts';
import { weights } from '../tuning.ts';
import { type Part, sideBySide } from './side-by-side.ts';

export type TextMatches = Awaited<ReturnType<typeof matchTexts>>;

/** Reads the posting list of each part of a plan. */
export async function matchTexts(plan: Plan, catalogue: Catalogue, text: TextSource) {
  const parts = await findParts(planTexts(plan, catalogue), text, plan.isExact);
  const all = intersection(parts.map(({ postings }) => postings));
  return {
    text,
    parts,
    /** Papers that hold all parts. */
    whole: all.filter((paper) => catalogue.has(paper)),
  };
}

/** @param asTyped In no other form of the word. */
export function findParts(
  parts: readonly PlannedPart[],
  text: Pick<TextSource, 'postings' | 'asTyped'>,
  asTyped = false,
): Promise<Part[]> {
  const found = parts.map(async ({ offset, named, alternatives }) => {
    const inAnyForm = await read(alternatives, text);
    const [word, ...others] = alternatives[0]?.words ?? [];
    const isForm = asTyped && word !== undefined && others.length === 0;
    const inTexts = isForm ? only(inAnyForm, await text.asTyped(word)) : inAnyForm;
    const postings = named.length > 0 ? union([inTexts, heldByName(named)]) : inTexts;
    return { offset, postings };
  });
  return Promise.all(found);
}

async function read(
  alternatives: readonly Alternative[],
  text: Pick<TextSource, 'postings'>,
): Promise<PostingList> {
  const isForm = ({ words, place }: Alternative) => words.length === 1 && place === undefined;
  const forms = alternatives.filter(isForm);
  const postings = await text.postings(
    forms.map(({ words: [word = ''], weight }) => ({ word, weight })),
  );
  const others = alternatives.filter((one) => !isForm(one));
  const beside = others.map(async ({ words, place = 0 }) => {
    const each = await Promise.all(words.map((word) => text.postings([{ word, weight: 1 }])));
    const { places, ...held } = each.reduce(sideBySide);
    return { ...held, places: places.map((at) => at + place) };
  });
  return union(
    [postings, ...(await Promise.all(beside))],
    [1, ...others.map(({ weight }) => weight)],
  );
}

/** A place beyond every text, next to no word. */
const nowhere = 60_000;

function heldByName(papers: Uint32Array): PostingList {
  return {
    papers,
    counts: new Float32Array(papers.length).fill(weights.name),
    places: new Uint32Array(papers.length).fill(nowhere),
    starts: Uint32Array.from({ length: papers.length + 1 }, (_, i) => i),
  };
}
