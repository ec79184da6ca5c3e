/** Search in libraries of other languages, from the index that a build writes to the engine's answer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import type { Engine } from '../../../src/search/engine.ts';
import { inventedPaper } from '../papers/invented-paper.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-languages-'));
afterAll(() => rmSync(folder, { recursive: true }));
const day = '2025-08-20';
const inventedEdition = { id: day, date: day, masthead: [], papers: [] };
afterEach(() => {
  // Tests of other files, which share modules with these, are in English.
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** An engine over the built index of papers, in a site whose papers are in that language. */
async function libraryIn(language: string, texts: [title: string, abstract: string][]) {
  vi.stubEnv('PUBLIC_SITE_SETTINGS', JSON.stringify({ language }));
  vi.resetModules();
  const { builtEngine } = await import('../../../src/compile/search-index/built-engine.ts');
  const papers = texts.map(([title, abstract], i) =>
    inventedPaper({ id: `p${i}`, title, abstract }),
  );
  const library = { papers, topics: [], editions: [inventedEdition] };
  return builtEngine(library, join(folder, language));
}

async function ask(engine: Engine, text: string) {
  const { asking } = await import('./invented.ts');
  const results = await engine.search(asking(text)).full();
  return {
    first: results?.hits[0]?.id,
    ids: results?.hits.map(({ id }) => id).sort(),
    corrected: results?.correction ?? null,
    marked: results?.hits[0]?.title.flatMap(({ text, mark }) => (mark ? [text] : [])),
  };
}

const libraries: Record<string, [title: string, abstract: string][]> = {
  ar: [
    ['قصب المستنقعات والبيانات', 'نقيس كيف تميل البيوت عند حافة الماء.'],
    ['المصابيح الهادئة', 'في هذه الورقة نقدم مصباحا من الكهرمان.'],
  ],
  de: [
    ['Schilfrohr im Wind', 'Wir messen, wie sich die Häuser der Rohrsänger neigen.'],
    ['Straßen aus Moos', 'Die Bewertung der Wege dauert. Ein Moos-Modell hilft.'],
    ['Quiet Gates', 'We close velvet gates and open one gate for all models.'],
  ],
  fr: [
    [
      'Réseaux de roseaux',
      "Nous étudions l'apprentissage au cœur du marais, à des densités élevées.",
    ],
    ['La lampe seule', 'Une lampe ambrée veille sur la haie. Les journaux régionaux en parlent.'],
    ['Quiet Gates', 'We close velvet gates and open one gate for all models.'],
  ],
  es: [
    ['Clasificación de juncos', 'Medimos las energías de las redes y sus métodos.'],
    ['La lámpara sola', 'Una lámpara de ámbar vela sobre el seto. Las biologías cambian.'],
  ],
  pt: [
    ['Classificação de juncos', 'Medimos os padrões das imagens e as frequências do vento.'],
    ['A lâmpada só', 'Uma lâmpada de âmbar vela sobre a sebe. A dimensão é grande.'],
  ],
  ru: [
    ['Модели камыша', 'Мы изучаем большой камыш и полёт птиц над районом.'],
    ['Тихая лампа', 'Янтарная лампа горит у изгороди. Обучение нейронных сетей.'],
  ],
};

test.each([
  ['ar', 'القصب', 'p0', ['قصب']],
  ['ar', 'بيانات المستنقع', 'p0', ['المستنقعات', 'والبيانات']],
  ['ar', 'مصابيح', 'p1', ['المصابيح']],
  ['de', 'Schilfrohre', 'p0', ['Schilfrohr']],
  ['de', 'schilfrohres wind', 'p0', ['Schilfrohr', 'Wind']],
  ['de', 'Haus', 'p0', []],
  ['de', 'Haeuser', 'p0', []],
  ['de', 'strasse', 'p1', ['Straßen']],
  ['de', 'Bewertungen des Weges', 'p1', []],
  ['de', 'Moos-Modelle', 'p1', ['Moos']],
  ['de', '"der Wege"', 'p1', []],
  ['de', 'gates', 'p2', ['Gates']],
  ['de', 'gate', 'p2', ['Gates']],
  ['fr', 'roseau', 'p0', ['roseaux']],
  ['fr', 'apprentissage', 'p0', []],
  ['fr', "l'apprentissage", 'p0', []],
  ['fr', 'coeur', 'p0', []],
  ['fr', 'elevee', 'p0', []],
  ['fr', 'densité', 'p0', []],
  ['fr', 'journal régional', 'p1', []],
  ['fr', 'model gate', 'p2', ['Gates']],
  ['es', 'clasificaciones', 'p0', ['Clasificación']],
  ['es', 'clasificacion', 'p0', ['Clasificación']],
  ['es', 'energia', 'p0', []],
  ['es', 'metodo de red', 'p0', []],
  ['es', 'lamparas', 'p1', ['lámpara']],
  ['es', 'biologia', 'p1', []],
  ['pt', 'classificações', 'p0', ['Classificação']],
  ['pt', 'classificacao', 'p0', ['Classificação']],
  ['pt', 'padrão', 'p0', []],
  ['pt', 'imagem', 'p0', []],
  ['pt', 'frequência', 'p0', []],
  ['pt', 'dimensões', 'p1', []],
  ['ru', 'моделью', 'p0', ['Модели']],
  ['ru', 'камыши', 'p0', ['камыша']],
  ['ru', 'большие', 'p0', []],
  ['ru', 'полет', 'p0', []],
  ['ru', 'районы', 'p0', []],
  ['ru', 'обучения нейронной сети', 'p1', []],
])(
  '%s: "%s" finds the paper with another form of its words',
  async (language, text, first, marked) => {
    const engine = await libraryIn(language, libraries[language] ?? []);
    expect(await ask(engine, text)).toMatchObject({ first, marked, corrected: null });
  },
);

test('a part of a name in camel case is found, and words of other letters by plain ones', async () => {
  const engine = await libraryIn('de', [['LampeNet in Łódź', 'Ein kleines Netz mit Øresund.']]);
  for (const text of ['Lampen', 'lodz', 'oresund'])
    expect((await ask(engine, text)).first).toBe('p0');
});

test('a library in Chinese has English words and pairs of letters as before', async () => {
  const engine = await libraryIn('zh-Hans', [
    ['天鹅绒门的路由', '我们评估 velvet gates 模型。'],
    ['等待的机器人', 'The robot waits.'],
  ]);
  for (const text of ['评估', 'velvet gates', '路由'])
    expect((await ask(engine, text)).first).toBe('p0');
});
