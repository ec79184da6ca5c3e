import type { Library } from '../../../../src/compile/search-index/pack-catalogue.ts';
import { type Paper, paperSchema } from '../../../../src/schema.ts';
import { randomOf } from '../../../bench/search/questions.ts';
import {
  type FieldOfWork,
  fields,
  firstNames,
  foreignPapers,
  forms,
  lastNames,
  settings,
  spellings,
  stems,
  venues,
} from './invented-fields.ts';
import { pick, pickSome, type Random } from './random.ts';

/** A paper, and what it was made of. */
export interface Invented {
  paper: Paper;
  /** The model's name that its title begins with; empty: it has none. */
  name: string;
  setting: string;
  task: string;
  method: string;
  isBritish: boolean;
}

const papersOfField = 24;

/** About two hundred papers, the same ones each time. */
export const invented: Invented[] = [...generated(), ...foreign()];

export function inventedLibrary(): Library {
  const papers = invented.map(({ paper }) => paper);
  const days = [...new Set(papers.flatMap(({ editions }) => editions))].sort();
  return {
    papers,
    topics: fields.map(({ topic }) => ({ ...topic, kind: 'field' as const })),
    editions: days.map((day) => ({
      id: day,
      date: day,
      masthead: [],
      papers: [],
    })),
  };
}

function generated(): Invented[] {
  const random = randomOf(11);
  const taken = new Set<string>();
  return fields.flatMap((field) =>
    Array.from({ length: papersOfField }, () => {
      for (;;) {
        const made = paperOf(field, random);
        if (taken.has(made.paper.id)) continue;
        taken.add(made.paper.id);
        return made;
      }
    }),
  );
}

function paperOf(field: FieldOfWork, random: Random): Invented {
  const isBritish = random() < 0.35;
  const spelled = (text: string) => (isBritish ? inBritish(text) : text);
  const task = spelled(pick(field.tasks, random));
  const [method = '', other = ''] = pickSome(field.methods, 2, random).map(spelled);
  const [place, people] = pick(settings, random);
  const setting = spelled(place);
  const name =
    random() < 0.6 ? pick(forms, random)(pick(stems, random), 2 + Math.floor(random() * 7)) : '';
  const made = { name, setting, task, method, isBritish };
  const title = titleOf(made, random);
  const abstract = abstractOf(field, { ...made, other, people: spelled(people) }, random);
  return { ...made, paper: toPaper(title, spelled(abstract), field, random) };
}

function toPaper(
  title: string,
  abstract: string,
  field: FieldOfWork | null,
  random: Random,
): Paper {
  const second = pick(fields, random);
  const topics = field
    ? [...new Set([field.topic.id, ...(random() < 0.3 ? [second.topic.id] : [])])]
    : [];
  const year = pick([2024, 2025], random);
  return paperSchema.parse({
    id: slugOf(title),
    title,
    abstract,
    authors: pickSome(lastNames, 2 + Math.floor(random() * 3), random).map(
      (last) => `${pick(firstNames, random)} ${last}`,
    ),
    editions: [`${year}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`],
    topics,
    evidence: {},
    sources: [],
    ...(random() < 0.5 ? { venue: `${pick(venues, random)} ${year}` } : {}),
    ...(random() < 0.3 ? { code: 'https://code.example/a' } : {}),
    votes: Math.floor(random() * 90),
  });
}

type Made = Omit<Invented, 'paper'>;

function titleOf({ name, setting, task, method }: Made, random: Random): string {
  const [Task, Method] = [capitalised(task), capitalised(method)];
  const rest = pick(
    [
      `${Method} for ${Task} in ${setting}`,
      `${Task} with ${Method}`,
      `Rethinking ${Task} for ${setting}`,
      `Towards ${Task} through ${Method}`,
      `What ${setting} Teach Us about ${Task}`,
      `${Method} Meets ${setting}`,
      `Does ${Method} Help ${Task}?`,
      `A Study of ${Task} under ${Method}`,
    ],
    random,
  );
  return name ? `${name}: ${rest}` : rest;
}

function abstractOf(
  field: FieldOfWork,
  { name, task, method, other, people, setting }: Made & { other: string; people: string },
  random: Random,
): string {
  const ours = name || 'our approach';
  const data = pick(field.data, random);
  const [short, long] = pick(field.acronyms, random);
  const term = pick([short, long, long, `${long} (${short})`], random);
  const points = (1 + random() * 9).toFixed(1);
  const count = 3 + Math.floor(random() * 20);
  const setBy = setting.toLowerCase();
  const opening = pick(
    [
      `Progress in ${task} depends on ${data}, which are scarce for ${people}.`,
      `We study ${task} as it is met by ${people}.`,
      `Existing work on ${task} ignores the behavior of ${people}.`,
      `How far ${method} carries over to ${people} is an open question.`,
    ],
    random,
  );
  const middle = pickSome(
    [
      `In this paper we combine ${method} with ${other} and analyze where each of them fails.`,
      `The model builds on ${term} and needs no labeled ${data}.`,
      `Unlike earlier systems, ${ours} reads ${data} in one pass and keeps a small memory.`,
      `A simple schedule lets ${method} profit from ${data} of uneven quality.`,
      `To understand why ${term} breaks on ${setBy}, we organize ${count} controlled experiments.`,
      `Generalization to unseen ${data} rests on ${pick(['rare tokens', 'long sequences', 'noisy labels', 'early layers', 'calibrated scores'], random)}.`,
      `We release ${pick(['a benchmark', 'an annotated corpus', 'a simulator', 'a small toolkit'], random)} of ${count * 100} ${data} for ${setBy}.`,
    ],
    3,
    random,
  );
  const closing = pick(
    [
      `Across ${count} benchmarks, ${ours} improves on strong baselines by ${points} points.`,
      `Experiments show gains of ${points} points at half of the cost, and ${other} adds little.`,
      `Our analysis suggests that ${method} matters less than the choice of ${data}.`,
      `Ablations confirm that ${term} accounts for ${points} points of the improvement.`,
    ],
    random,
  );
  return [opening, ...middle, closing].join(' ');
}

function foreign(): Invented[] {
  const random = randomOf(12);
  return foreignPapers.map(([title, abstract], i) => {
    const paper = { ...toPaper(title, abstract, null, random), id: `foreign-${i}` };
    return { paper, name: '', setting: '', task: '', method: '', isBritish: false };
  });
}

/** `Harbor color` → `Harbour colour` */
export function inBritish(text: string): string {
  return spellings.reduce(
    (all, [american, british]) => all.replace(word(american), (found) => cased(british, found)),
    text,
  );
}

export function inAmerican(text: string): string {
  return spellings.reduce(
    (all, [american, british]) => all.replace(word(british), (found) => cased(american, found)),
    text,
  );
}

/** A word, or the start of one such as its plural. */
function word(spelled: string): RegExp {
  return new RegExp(`\\b${spelled}(?=s?\\b)`, 'gi');
}

function cased(word: string, like: string): string {
  return /^[A-Z]/.test(like) ? capitalised(word) : word;
}

function capitalised(text: string): string {
  return text.replace(/(?<![\p{L}’])\p{L}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
