/**
 * A site whose interface speaks a language made from the English table: longer, accented, in brackets, from right to
 * left, with Arabic digits and dates. Its papers are in invented Greek, so that each Latin letter was forgotten.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableOf } from '../src/compile/words/tables.ts';
import { buildSite } from './build-site.ts';

export const pseudoDir = 'dist/test-pseudo';
const code = 'ar-XB';
const content = '.cache/test-pseudo/content';
const english = tableOf('en');

/** The language is the owner's own: a file in the content folder. */
export function buildPseudoSite(): void {
  inventContent();
  writeFileSync(join(content, 'words', `${code}.yaml`), JSON.stringify(pseudoTable()));
  buildSite(pseudoDir, { CONTENT_DIR: content, CACHE_DIR: '.cache/test-pseudo-kept', CI: '' });
}

const locale = 'ar-EG';
const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

function pseudoTable(): unknown {
  const { language: _, ...groups } = english;
  const own = { code, locale, name: pseudo('Pseudo'), direction: 'rtl' };
  return inPseudo({ language: own, ...groups });

  function inPseudo(node: unknown): unknown {
    if (node === own) return own;
    if (typeof node === 'string') return pseudo(node);
    const entries = Object.entries(node ?? {});
    const other = entries.find(([form]) => form === 'other')?.[1];
    // A plural form of its own for each that Arabic has.
    if (typeof other === 'string')
      return Object.fromEntries(forms.map((form) => [form, pseudo(other)]));
    return Object.fromEntries(entries.map(([key, below]) => [key, inPseudo(below)]));
  }
}

/** Each Latin letter → one that looks like it. */
const plain = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const accented = 'ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀɱÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž';

/** `"{n} papers"` → `"⟦{n} þåþéŕš ····⟧"` */
export function pseudo(text: string): string {
  const said = text.replace(/\{\w+\}|<\/?\w+>|[A-Za-z]/g, (part) =>
    part.length > 1 ? part : (accented[plain.indexOf(part)] ?? part),
  );
  const longer = Math.ceil(text.replace(/\{\w+\}|<\/?\w+>/g, '').length * 0.4);
  return `⟦${said}${' ńö'.repeat(Math.ceil(longer / 3))}⟧`;
}

const topic = 'κήποι';
/** Names that are messages, too, though of no page that shows these names: a reader of another language must find them as they are. */
export const misleading = {
  topic: pseudo(english.mapWords.zoomIn),
  venue: pseudo(english.listWords.tryAgain),
  author: pseudo(english.mapWords.zoomOut),
};
const days = 40;
const papersADay = 4;

function inventContent(): void {
  rmSync(content, { recursive: true, force: true });
  for (const part of ['digests', 'topics', 'metadata', 'searches', 'notes', 'words'])
    mkdirSync(join(content, part), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(content, file), text);
  const settings = { name: 'Εφημερίς', owner: 'Κήπος', language: 'el' };
  write(
    'site.yaml',
    `${JSON.stringify({ ...settings, interface: [code, 'en'], repository: 'https://git.example/a/b' })}\n`,
  );
  const kinds = {
    kipoi: ['field', topic],
    lampes: ['method', misleading.topic, 'λάμπες'],
    dromoi: ['problem', 'δρόμοι'],
  };
  for (const [id, [kind, name, words = name]] of Object.entries(kinds))
    write(
      `topics/${id}.md`,
      `---\nname: ${name}\nkind: ${kind}\nsure: [${words}]\n---\n\nΌλα για ${words}.\n\nNot: άλλα.\n`,
    );
  write(
    'searches/kipoi-kai-lampes.md',
    `---\nname: Κήποι και λάμπες\nquery: ${topic}\n---\n\nΌλα.\n`,
  );
  const records: object[] = [];
  for (let day = 0; day < days; day++) {
    const date = new Date(Date.UTC(2025, 6, 14 + day));
    const head = [
      'Daily Papers',
      'byAK and the research community',
      date.toLocaleDateString('en', { month: 'short', day: 'numeric', timeZone: 'UTC' }),
    ];
    const papers = Array.from({ length: papersADay }, (_, at) =>
      inventedPaper(day * papersADay + at),
    );
    const blocks = [...head, ...papers.flatMap(({ title, abstract }) => [title, abstract])];
    write(`digests/${date.toISOString().slice(0, 10)}.txt`, `${blocks.join('\n\n')}\n`);
    records.push(...papers.map(({ record }) => record));
  }
  write('metadata/all.json', JSON.stringify(records, null, 1));
}

function inventedPaper(number: number) {
  const words = Array.from({ length: 60 }, (_, at) => inventedWord(number * 70 + at));
  const about = [topic, number % 2 ? 'λάμπες' : '', number % 3 ? 'δρόμοι' : '']
    .filter(Boolean)
    .join(' και ');
  const title = `Περί ${words.slice(0, 4).join(' ')}`;
  const name = (at: number) =>
    `${inventedName((number % 7) + at)} ${inventedName((number % 5) + at + 9)}`;
  const record = {
    title,
    arxivId: `2507.${String(10000 + number)}`,
    authors: [misleading.author, ...[0, 1, 2, 3].map(name)],
    published: '2025-07-01',
    venue: number % 4 ? `${misleading.venue} 2025` : misleading.venue,
    doi: `10.1234/x.${number}`,
    code: 'https://github.com/a/b',
    projectPage: 'https://a.example/',
  };
  return { title, abstract: `Με ${about}: ${words.slice(4).join(' ')}.`, record };
}

/** `12` → `"δαβα"` */
function inventedWord(number: number): string {
  return [...number.toString(5)].map((digit) => ['βα', 'λο', 'μι', 'ρυ', 'δε'][+digit]).join('');
}

function inventedName(number: number): string {
  const word = inventedWord(number + 30);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
