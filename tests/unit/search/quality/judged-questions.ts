/** Questions of every kind over the invented papers, each with the papers that answer it. */
import { plainDay } from '../../../../src/dates.ts';
import { makeQuestions, misspell, randomOf } from '../../../bench/search/questions.ts';
import { fields, foreignPapers } from './invented-fields.ts';
import { type Invented, inAmerican, inBritish, invented } from './invented-papers.ts';
import { pick, pickSome, type Random } from './random.ts';

export interface Judged {
  kind: string;
  text: string;
  /** Id of a paper → how well it answers, 2 or 1. Empty: nothing answers. */
  grades: Map<string, number>;
}

/** Of each kind, where the papers give as many. */
const each = 30;

export function judgedQuestions(): Judged[] {
  const known = makeQuestions(
    invented.map(({ paper }) => paper),
    each,
    7,
  ).map(({ kind, text, from }) => ({ kind: `${kind}`, text, grades: only(from) }));
  const made = Object.entries(makers).flatMap(([kind, make], i) => {
    const random = randomOf(100 + i);
    return make(random)
      .slice(0, each)
      .map((question) => ({ kind, ...question }));
  });
  return [...known, ...made];
}

const newest =
  invented
    .flatMap(({ paper }) => paper.editions)
    .toSorted()
    .at(-1) ?? '';
const newestMonth = newest.slice(0, 7);
/** A day of the month after the newest paper's: "last month" is that paper's. */
export const readersToday = new Date(Number(newest.slice(0, 4)), Number(newest.slice(5, 7)), 5);

type Question = Omit<Judged, 'kind'>;

const makers: Record<string, (random: Random) => Question[]> = {
  'author with a typo': (random) =>
    fromPapers(random, ({ paper }) => {
      const last = lastNameOf(pick(paper.authors, random));
      const word = pick(longWords(paper.title), random);
      if (!/^[A-Z][a-z]{4,}$/.test(last)) return null;
      return { text: `${misspell(last, 1, random)} ${word}`, grades: holding([word], last) };
    }),
  'author without accents': (random) =>
    fromPapers(random, ({ paper }) => {
      const last = paper.authors.map(lastNameOf).find((name) => /[äöüøåéíúñçćđřůž]/i.test(name));
      const word = pick(longWords(paper.title), random);
      if (!last) return null;
      return { text: `${plain(last)} ${word}`, grades: holding([word], last) };
    }),
  'acronym to long form': (random) =>
    acronymPairs(random, (short, long, word) => ({
      text: `${short} ${word}`,
      grades: grade((text) => {
        if (!text.includes(` ${word.toLowerCase()} `)) return 0;
        return text.includes(` ${wordy(short)} `) ? 2 : text.includes(wordy(long)) ? 1 : 0;
      }),
    })),
  'long form to acronym': (random) =>
    acronymPairs(random, (short, long, word) => ({
      text: `${long} ${word}`,
      grades: grade((text) => {
        if (!text.includes(` ${word.toLowerCase()} `)) return 0;
        return text.includes(wordy(long)) ? 2 : text.includes(` ${wordy(short)} `) ? 1 : 0;
      }),
    })),
  'joined words': (random) =>
    fromPapers(random, ({ paper }) => {
      const compound = /[A-Za-z]{2,}-[A-Za-z]{2,}/.exec(paper.title.replace(/^[^:]*:/, ''))?.[0];
      const word = pick(longWords(paper.title.replace(compound ?? '', '')), random);
      return compound ? titled(`${compound.replace('-', '')} ${word}`, [compound, word]) : null;
    }),
  'split words': (random) =>
    fromPapers(random, ({ paper, name }) => {
      const parts = /^([A-Z][a-z]+)(ViT|BERT|Former|Net)(-\d+)?$/.exec(name);
      return parts ? titled(`${parts[1]} ${parts[2]}${parts[3] ?? ''}`, [name], paper.id) : null;
    }),
  'name otherwise written': (random) =>
    fromPapers(random, ({ paper, name }) => {
      const parts = /^([A-Za-z]+)([- ]?)(\d+B?)$/.exec(name);
      if (!parts) return null;
      const between = pick(
        ['-', ' ', ''].filter((sign) => sign !== parts[2]),
        random,
      );
      return titled(`${parts[1]?.toLowerCase()}${between}${parts[3]}`, [name], paper.id);
    }),
  plural: (random) =>
    fromPapers(random, ({ paper, setting }) => {
      const words = pickSome(longWords(paper.title), 2, random);
      const other = words.map((word) => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`));
      return words.length > 1 && setting ? titled(other.join(' '), words) : null;
    }),
  'other spelling': (random) =>
    fromPapers(random, ({ paper, isBritish }) => {
      const other = isBritish ? inAmerican : inBritish;
      const words = longWords(paper.title).filter((word) => other(word) !== word);
      const more = pick(longWords(paper.title), random);
      if (!words[0] || words[0] === more) return null;
      return {
        text: `${other(words[0])} ${other(more)}`,
        grades: grade((_, title) =>
          holds(inBritish(title), [inBritish(words[0] ?? ''), inBritish(more)]) ? 2 : 0,
        ),
      };
    }),
  phrase: (random) =>
    fromPapers(random, ({ paper }) => {
      const words = paper.abstract.split(' ');
      const from = Math.floor(random() * (words.length - 4));
      const phrase = words.slice(from, from + 4).join(' ');
      return {
        text: `"${phrase}"`,
        grades: grade((text) => (text.includes(` ${wordy(phrase)} `) ? 2 : 0)),
      };
    }),
  minus: (random) =>
    fromPapers(random, ({ task, method }) => {
      if (!task) return null;
      const grades = grade((text, title) =>
        holds(title, task.split(' ')) && !holds(text, [method.split(/[ -]/)[0] ?? '']) ? 2 : 0,
      );
      return grades.size > 0 ? { text: `${task} -${method.split(/[ -]/)[0]}`, grades } : null;
    }),
  'title and author fields': (random) =>
    fromPapers(random, ({ paper }) => {
      const word = pick(longWords(paper.title), random);
      const last = lastNameOf(paper.authors[0] ?? '');
      return { text: `title:${word} author:${last}`, grades: holding([word], last) };
    }),
  'topic and year fields': (random) =>
    fromPapers(random, ({ paper, task }) => {
      const [topic] = paper.topics;
      const year = paper.editions[0]?.slice(0, 4) ?? '';
      if (!topic || !task) return null;
      return {
        text: `${task} topic:${topic} year:${year}`,
        grades: grade((_, title, of) =>
          of.paper.topics.includes(topic) &&
          of.paper.editions[0]?.startsWith(year) &&
          holds(title, task.split(' '))
            ? 2
            : 0,
        ),
      };
    }),
  'venue and year': (random) =>
    fromPapers(random, ({ paper, task }) => {
      const { venue } = paper;
      if (!venue || !task) return null;
      return {
        text: `${venue} ${task}`,
        grades: grade((_, title, of) =>
          of.paper.venue === venue && holds(title, task.split(' ')) ? 2 : 0,
        ),
      };
    }),
  'vague memory': (random) =>
    fromPapers(random, ({ paper, setting, task, method, name }) => {
      const place = setting.toLowerCase();
      if (!setting || !paper.abstract.toLowerCase().includes(place)) return null;
      const text = pick(
        [
          `paper about ${task} for ${place} that uses ${method}`,
          `how can ${method} help ${place}`,
          `the one with ${place} and ${task}`,
        ],
        random,
      );
      const asks = text.includes(task) ? task : method;
      return {
        text,
        grades: grade((_, __, of) =>
          of.setting !== setting
            ? 0
            : of.name === name && of.task === task
              ? 2
              : of.task === asks || of.method === asks
                ? 2
                : 0,
        ),
      };
    }),
  'one wrong word': (random) =>
    fromPapers(random, ({ paper, name }) => {
      const words = (paper.title.replace(`${name}: `, '').match(/[\p{L}-]+/gu) ?? []).slice(-5);
      const others = ['velocity', 'gradient', 'marble', 'transparent', 'voting'];
      if (words.length < 5) return null;
      const at = Math.floor(random() * 5);
      const right = words.filter((_, i) => i !== at);
      return titled(
        words.map((word, i) => (i === at ? pick(others, random) : word)).join(' '),
        right,
      );
    }),
  reference: (random) =>
    fromPapers(random, ({ paper }) => {
      const authors = paper.authors.map((name) => `${name[0]}. ${lastNameOf(name)}`).join(', ');
      const year = paper.editions[0]?.slice(0, 4);
      return {
        text: `${authors}. ${paper.title}. In ${paper.venue ?? 'Preprint'}, ${year}.`,
        grades: only(paper.id),
      };
    }),
  'pasted paragraph': (random) =>
    fromPapers(random, ({ paper }) => ({
      text: paper.abstract.split('. ').slice(0, 3).join('. '),
      grades: only(paper.id),
    })),
  'unfinished word': (random) =>
    fromPapers(random, ({ paper }) => {
      const words = longWords(paper.title);
      const [one = '', other = ''] = pickSome(words, 2, random);
      const begun = other.slice(0, 5);
      if (other.length < 7) return null;
      return {
        text: `${one} ${begun}`,
        grades: grade((_, title) =>
          holds(title, [one]) && title.includes(` ${begun.toLowerCase()}`) ? 2 : 0,
        ),
      };
    }),
  'other scripts': () =>
    foreignPapers.flatMap(([title], i) => [
      { text: title.slice(0, 9), grades: only(`foreign-${i}`) },
      { text: title.slice(-6), grades: only(`foreign-${i}`) },
    ]),
  'no answer': () =>
    [
      'zxqv blorp',
      'qqqzzzy',
      'wvxkj pqzrt hhgfw',
      '"quiet zebra parade"',
      'title:xylophonist',
      'author:zzyzx',
    ].map((text) => ({ text, grades: new Map() })),
  'pasted abstract with quotation marks': (random) =>
    fromPapers(random, ({ paper }) => {
      const words = paper.abstract.split(' ');
      const at = Math.floor(random() * (words.length - 6));
      if (words.length < 20) return null;
      const [one, two, three, four] = words.slice(at, at + 4);
      return {
        text: [...words.slice(0, at), `"${one}"-${two}`, `“${three} ${four}”`, `-${words[at + 4]}`]
          .concat(words.slice(at + 5))
          .join(' '),
        grades: only(paper.id),
      };
    }),
  'excluded in words': (random) =>
    fromPapers(random, ({ task, method }) => {
      if (!task) return null;
      const grades = grade((text, title) =>
        holds(title, task.split(' ')) && !holds(text, [method.split(/[ -]/)[0] ?? '']) ? 2 : 0,
      );
      return grades.size > 0
        ? { text: `${task} but not ${method.split(/[ -]/)[0]}`, grades }
        : null;
    }),
  'plural of an acronym': (random) =>
    acronymPairs(random, (short, long, word) => ({
      text: `${short}s ${word}`,
      grades: grade((text) =>
        text.includes(` ${word.toLowerCase()} `) &&
        (text.includes(` ${wordy(short)} `) || text.includes(wordy(long)))
          ? 2
          : 0,
      ),
    })),
  'a meeting where none was': (random) =>
    fromPapers(random, ({ paper }) => {
      const words = longWords(paper.title).slice(0, 3);
      return words.length < 3 ? null : titled(`NAACL 2019 ${words.join(' ')}`, words);
    }),
  'time in words': (random) =>
    fromPapers(random, ({ paper, task }) => {
      const month = paper.editions[0]?.slice(0, 7) ?? '';
      if (!task) return null;
      return {
        text: `papers on ${task} from ${plainDay(month)}`,
        grades: grade((_, title, of) =>
          of.paper.editions[0]?.startsWith(month) && holds(title, task.split(' ')) ? 2 : 0,
        ),
      };
    }),
  'latest, of many words': (random) =>
    fromPapers(random, ({ paper }) => {
      const words = longWords(paper.title);
      return words.length < 5 ? null : titled(`latest ${words.join(' ')}`, words);
    }),
  "an author's whole name": (random) =>
    fromPapers(random, ({ paper }) => {
      const name = pick(paper.authors, random);
      const grades = grade((_, __, other) => (other.paper.authors.includes(name) ? 2 : 0));
      return { text: name.split(' ').reverse().join(' '), grades };
    }),
  'last month': (random) =>
    fromPapers(random, ({ paper }) => {
      const [word = ''] = longWords(paper.title);
      if (!word || !paper.editions[0]?.startsWith(newestMonth)) return null;
      const grades = grade((_, title, of) =>
        of.paper.editions[0]?.startsWith(newestMonth) && holds(title, [word]) ? 2 : 0,
      );
      return { text: `papers on ${word} from last month`, grades };
    }),
  'Latin words in a question of another script': (random) =>
    fromPapers(random, ({ paper }) => {
      const words = longWords(paper.title).slice(0, 3);
      const [before, after] = pick(
        [
          ['有没有关于', '的论文'],
          ['Какие есть статьи про', 'за этот год'],
        ],
        random,
      );
      return words.length < 3 ? null : titled(`${before} ${words.join(' ')} ${after}`, words);
    }),
};

/** Different questions made of papers drawn at random; a paper that gives none is passed over. */
function fromPapers(random: Random, make: (of: Invented) => Question | null): Question[] {
  const questions = new Map<string, Question>();
  for (const of of pickSome(invented.slice(0, -foreignPapers.length), invented.length, random)) {
    const question = make(of);
    if (question && question.grades.size > 0) questions.set(question.text, question);
  }
  return [...questions.values()];
}

/** Each acronym with a word of a paper that has its other form. */
function acronymPairs(
  random: Random,
  make: (short: string, long: string, word: string) => Question,
): Question[] {
  const pairs = fields.flatMap(({ acronyms }) => acronyms);
  return pairs.flatMap(([short, long]) => {
    const papers = invented.filter(({ paper }) =>
      new RegExp(`${long}|${short}`, 'i').test(paper.abstract),
    );
    return pickSome(papers, 2, random).map(({ paper }) =>
      make(short, long, pick(longWords(paper.title), random)),
    );
  });
}

const only = (id: string) => new Map([[id, 2]]);

function grade(of: (text: string, title: string, paper: Invented) => number): Map<string, number> {
  const graded = invented.map((one) => {
    const { title, abstract, id } = one.paper;
    return [id, of(` ${wordy(`${title}. ${abstract}`)} `, ` ${wordy(title)} `, one)] as const;
  });
  return new Map(graded.filter(([, grade]) => grade > 0));
}

/** Papers with these words in their titles; `first` answers best. */
function titled(text: string, words: string[], first?: string): Question {
  return {
    text,
    grades: grade((_, title, { paper }) =>
      holds(title, words) ? (paper.id === first || !first ? 2 : 1) : 0,
    ),
  };
}

function holding(words: string[], lastName: string): Map<string, number> {
  return grade((text, _, { paper }) =>
    holds(text, words) && paper.authors.some((name) => lastNameOf(name) === lastName) ? 2 : 0,
  );
}

function holds(text: string, words: string[]): boolean {
  return words.every((word) => ` ${wordy(text)} `.includes(` ${wordy(word)} `));
}

/** Lower case, signs as spaces. */
function wordy(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function longWords(title: string): string[] {
  const words = title.match(/\p{L}{5,}/gu) ?? [];
  return words.length > 0 ? words : [title];
}

function lastNameOf(author: string): string {
  return author.split(' ').at(-1) ?? '';
}

function plain(name: string): string {
  return name.replace(/ø/g, 'o').normalize('NFD').replace(/\p{M}/gu, '');
}
