/** A small invented library, as an owner's files, and one change of it at a time. */
import { fields } from '../unit/search/quality/invented-fields.ts';
import { invented } from '../unit/search/quality/invented-papers.ts';
import { pick, pickSome, type Random } from '../unit/search/quality/random.ts';
import { pageText } from './corpus-digests.ts';

interface WrittenPaper {
  title: string;
  abstract: string;
}

interface WrittenFacts {
  authors?: string[];
  venue?: string;
  code?: string;
}

export interface Content {
  /** Day → its papers. */
  days: Map<string, WrittenPaper[]>;
  topics: Map<string, { name: string; definition: string; sure: string[] }>;
  /** Title → what a record in `metadata/` says. */
  facts: Map<string, WrittenFacts>;
}

const papersOfDay = 4;
const daysAtFirst = 12;

export function inventedContent(): Content {
  const papers = invented.map(({ paper: { title, abstract } }) => ({ title, abstract }));
  const days = Array.from({ length: daysAtFirst }, (_, at): [string, WrittenPaper[]] => [
    dayAfter('2025-06-20', at * 3),
    // From all fields, which stand one after another.
    papers.filter((_, place) => place % 17 === at).slice(0, papersOfDay),
  ]);
  const topics = fields.map(({ topic: { id, name }, tasks, methods }) => {
    const sure = [...tasks.slice(0, 3), ...methods.slice(0, 2)];
    return [id, { name, definition: `Papers on ${name.toLowerCase()}.`, sure }] as const;
  });
  return { days: new Map(days), topics: new Map(topics), facts: new Map() };
}

/** Path in the folder → text. */
export function filesOf({ days, topics, facts }: Content): Map<string, string> {
  const files = new Map<string, string>();
  for (const [day, papers] of days) files.set(`digests/${day}.txt`, pageText(day, papers));
  for (const [id, { name, definition, sure }] of topics)
    files.set(
      `topics/${id}.md`,
      `---\nname: ${JSON.stringify(name)}\nkind: field\nsure: ${JSON.stringify(sure)}\n---\n\n${definition}\n`,
    );
  const titles = new Set([...days.values()].flat().map(({ title }) => title));
  const records = [...facts].filter(([title]) => titles.has(title));
  files.set(
    'metadata/all.json',
    JSON.stringify(records.map(([title, known]) => ({ title, ...known }))),
  );
  return files;
}

type Change = (content: Content, random: Random) => void;

/** Each changes one thing, in place. */
const changes: Record<string, Change> = {
  'a word more in a title': (content, random) => {
    const paper = anyPaper(content, random);
    // Not ever longer, or no title would look like one in the end.
    const start = paper.title.split(' ').slice(0, 9).join(' ');
    paper.title = `${start} ${pick(words, random)}`;
  },
  'a sentence more in an abstract': (content, random) => {
    anyPaper(content, random).abstract += ` It also helps with ${phrase(random)}.`;
  },
  'a sentence less in an abstract': (content, random) => {
    const paper = anyPaper(content, random);
    const sentences = paper.abstract.split(/(?<=\.) /);
    if (sentences.length > 3) paper.abstract = sentences.slice(0, -1).join(' ');
  },
  'facts of a paper': ({ days, facts }, random) => {
    const { title } = pick([...days.values()].flat(), random);
    facts.set(title, {
      authors: pickSome(people, 1 + Math.floor(random() * 3), random),
      venue: pick(['NeurIPS 2024', 'ICML 2025', 'ACL 2025'], random),
      code: `https://code.example/${Math.floor(random() * 90)}`,
    });
  },
  'facts taken out': ({ facts }) => void facts.delete([...facts.keys()][0] ?? ''),
  'the name of a topic': ({ topics }, random) => {
    const topic = pick([...topics.values()], random);
    topic.name = `${topic.name.split(' and ')[0]} and ${pick(words, random).toLowerCase()}`;
  },
  'the definition of a topic': ({ topics }, random) => {
    pick([...topics.values()], random).definition = `Papers on ${phrase(random)}.`;
  },
  'the phrases of a topic': ({ topics }, random) => {
    const topic = pick([...topics.values()], random);
    topic.sure = [...new Set([...topic.sure.slice(-4), phrase(random)])];
  },
  'a new digest': ({ days }, random) => {
    const papers = pickSome(invented, papersOfDay, random).map(({ paper }) => paper);
    const last = [...days.keys()].sort().at(-1) ?? '';
    days.set(
      dayAfter(last, 1 + Math.floor(random() * 5)),
      papers.map(({ title, abstract }) => ({ title, abstract })),
    );
    // As many days as before, but for those that are taken away.
    if (days.size > daysAtFirst) days.delete([...days.keys()].sort()[0] ?? '');
  },
  'a digest less': ({ days }, random) => {
    if (days.size > daysAtFirst / 2) days.delete(pick([...days.keys()], random));
  },
  'papers of a day in another order': ({ days }, random) => {
    pick([...days.values()], random).reverse();
  },
};

/** Makes one change in `content`; returns which. */
export function changeOne(content: Content, random: Random): string {
  const what = pick(Object.keys(changes), random);
  changes[what]?.(content, random);
  return what;
}

const people = ['Ada Bo', 'Cy Dee', 'Eve Fox', 'Gus Hill', 'Ida Joy', 'Kit Lund'];
const words = ['Revisited', 'Again', 'Twice', 'Faster', 'at Night', '& More'];

function anyPaper({ days }: Content, random: Random): WrittenPaper {
  return pick(pick([...days.values()], random), random);
}

function phrase(random: Random): string {
  const { tasks, methods } = pick(fields, random);
  return pick([...tasks, ...methods], random);
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
