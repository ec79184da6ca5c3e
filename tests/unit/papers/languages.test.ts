import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const inLanguage = (language: string) => {
  vi.stubEnv('PUBLIC_SITE_SETTINGS', JSON.stringify({ language }));
  vi.resetModules();
};
beforeEach(() => inLanguage('de'));
afterEach(() => {
  // Tests of other files, which share modules with these, are in English.
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('In German a topic’s phrase matches other endings of its words, and an acronym as it is written', async () => {
  const { phraseMatcher } = await import('../../../src/papers/topics/phrase-matcher.ts');
  const { sentencesOf, wordingOf } = await import('../../../src/papers/topics/words.ts');
  const { wordOf, match } = phraseMatcher(['neuronales Netz', 'Häuserzeile', 'NN']);
  const text = 'Mit neuronalen Netzen bewerten wir Haeuserzeilen. NNs und nn.';
  const found = sentencesOf(text, wordOf).flatMap((sentence) => {
    const finds: string[] = [];
    match(sentence.words, (_, first, last) => finds.push(wordingOf(sentence, first, last)));
    return finds;
  });
  expect(found).toEqual(['neuronalen Netzen', 'Haeuserzeilen', 'NNs']);
});

test('German papers are related by words in any form, and not by what all abstracts say of themselves', async () => {
  const { compare } = await import('../../../src/papers/related/compare.ts');
  const { relatedPapers } = await import('../../../src/papers/related/related-papers.ts');
  const about =
    'Wir zeigen in dieser Arbeit neuartige Ergebnisse und verbessern bestehende Verfahren.';
  const papers = [
    ['bienen', 'Zählende Bienen', 'Honigbienen zählen die Blütenblätter roter Mohnblumen.'],
    ['wespen', 'Zählen Wespen?', 'Auch Wespen zählen ein Blütenblatt der roten Mohnblume.'],
    ['marsch', 'Salzmarschen', 'Die Salzmarsch einer flachen Lagune wächst.'],
    ['lagune', 'Gezeiten', 'Strömungen in flachen Lagunen mit Salzmarschen.'],
    ['glas', 'Glas', 'Tempern nimmt Spannung.'],
  ].map(([id = '', title = '', text]) => ({ id, title, abstract: `${about} ${text}` }));
  const related = relatedPapers(papers, await compare(papers));
  expect([...related].map(([id, others]) => [id, ...others.map((other) => other.id)])).toEqual([
    ['bienen', 'wespen'],
    ['wespen', 'bienen'],
    ['marsch', 'lagune'],
    ['lagune', 'marsch'],
    ['glas'],
  ]);
  const reasons = [...related.values()].flat().flatMap(({ shared }) => shared);
  expect(reasons.join()).toMatch(/Mohnblume/);
  expect(reasons.join()).not.toMatch(/Arbeit|Ergebnis|Verfahren|zeigen/);
});

test('Arabic papers are related by words with and without their article, and not by “in”', async () => {
  inLanguage('ar');
  const { compare } = await import('../../../src/papers/related/compare.ts');
  const { relatedPapers } = await import('../../../src/papers/related/related-papers.ts');
  const papers = [
    ['bees', 'النحل في الحقول', 'نقدم في هذه الورقة كيف يعد النحل أوراق الزهور في الربيع.'],
    ['flowers', 'عد الزهور', 'نقترح على هذا النهج زهورا يزورها نحل من الجبال.'],
    ['glass', 'الزجاج في الأفران', 'نقدم في هذه الورقة زجاجا يلين على النار.'],
    ['marsh', 'ماء راكد', 'قصب يميل على حافة مستنقع.'],
    ['lamps', 'مصابيح', 'كهرمان يضيء من بعيد.'],
  ].map(([id = '', title = '', abstract = '']) => ({ id, title, abstract }));
  const related = relatedPapers(papers, await compare(papers));
  expect([...related].map(([id, others]) => [id, ...others.map((other) => other.id)])).toEqual([
    ['bees', 'flowers'],
    ['flowers', 'bees'],
    ['glass'],
    ['marsh'],
    ['lamps'],
  ]);
});
