import { expect, test } from 'vitest';
import { giveIds } from '../../../../src/papers/identity/give-ids.ts';
import { formatLedger, type Ledger, parseLedger } from '../../../../src/papers/identity/ledger.ts';
import type { Listing } from '../../../../src/papers/identity/same-paper.ts';
import { growth, linear } from '../../growth.ts';
import { listing } from '../listing.ts';

const ids = (listings: Listing[], ledger: Ledger = new Map()) =>
  giveIds(listings, ledger).papers.map(({ id }) => id);

/** What the ledger says after a first build over these listings. */
const ledgerOf = (...listings: Listing[]) => giveIds(listings, new Map()).ledger;

test('The same title in two digests is one paper, whatever its case and punctuation', () => {
  const { papers } = giveIds(
    [listing('2025-01-01', 'On Gates: A Study'), listing('2025-01-02', 'On gates – a study')],
    new Map(),
  );
  expect(papers.map(({ listings }) => listings.map(({ digest }) => digest))).toEqual([
    ['2025-01-01', '2025-01-02'],
  ]);
});

test('The same arXiv id under two titles is one paper', () => {
  const listings = [
    listing('2025-01-01', 'On Gates', { arxivId: '2501.00001' }),
    listing('2025-01-02', 'On Gates and Doors', { arxivId: '2501.00001' }),
  ];
  expect(ids(listings)).toHaveLength(1);
});

test('Two papers of one title have two ids, which stay when they are listed the other way round', () => {
  const one = listing('2025-01-01', 'Technical Report', { arxivId: '2501.00001' });
  const other = listing('2025-01-02', 'Technical Report', { arxivId: '2501.00002' });
  expect(ids([one, other])).toEqual(['technical-report', 'technical-report-2']);
  expect(ids([other, one], ledgerOf(one, other))).toEqual([
    'technical-report-2',
    'technical-report',
  ]);
});

test('A title without arXiv id that two papers have goes with the abstract it shares', () => {
  const { papers } = giveIds(
    [
      listing('2025-01-01', 'Report', { arxivId: '2501.00001', abstract: 'Of doors and keys.' }),
      listing('2025-01-02', 'Report', { arxivId: '2501.00002', abstract: 'Of rain in May.' }),
      listing('2025-01-03', 'Report', { abstract: 'Of rain in May.' }),
    ],
    new Map(),
  );
  expect(papers.map(({ listings }) => listings.length)).toEqual([1, 2]);
});

test('A title that could be either of two papers is a problem, not a guess', () => {
  const { problems } = giveIds(
    [
      listing('2025-01-01', 'Report', { arxivId: '2501.00001', abstract: 'Of doors and keys.' }),
      listing('2025-01-02', 'Report', { arxivId: '2501.00002', abstract: 'Of rain in May.' }),
      listing('2025-01-03', 'Report', { abstract: 'Something else entirely' }),
    ],
    new Map(),
  );
  expect(problems).toEqual([expect.objectContaining({ file: 'digests/2025-01-03.txt', line: 3 })]);
});

const ofNetworks =
  'Recurrent networks forget early inputs unless multiplicative gates protect their hidden state. We analyse gradient flow through gated memory cells and derive initial biases that keep long dependencies trainable.';
const ofGardens =
  'Wrought iron entrances of English country estates were surveyed during three summers. Hinges, rust, hedges and visitors decided whether each garden door survived, as letters from blacksmiths reveal.';
const networks = listing('2025-01-01', 'On Gates', { abstract: ofNetworks });
const gardens = listing('2025-01-02', 'On Gates', { abstract: ofGardens, arxivId: '2508.15002' });

test('A later paper of the same title over a wholly different abstract is another paper, and both ids stay', () => {
  const first = ledgerOf(networks);
  const second = giveIds([networks, gardens], first);
  expect(second.papers.map(({ id, arxivId }) => [id, arxivId])).toEqual([
    ['on-gates', undefined],
    ['on-gates-2', '2508.15002'],
  ]);
  const third = giveIds([networks, gardens], second.ledger);
  expect(third.papers.map(({ id }) => id)).toEqual(['on-gates', 'on-gates-2']);
  expect([...third.changes, ...third.problems]).toEqual([]);
  expect(ids([gardens], second.ledger)).toEqual(['on-gates-2']);
});

test('Two papers of one title and no arXiv id are told apart by their abstracts, also after a correction', () => {
  const bare = listing('2025-01-02', 'On Gates', { abstract: ofGardens });
  const { papers, ledger } = giveIds([networks, bare], new Map());
  expect(papers.map(({ id }) => id)).toEqual(['on-gates', 'on-gates-2']);
  const corrected = listing('2025-01-01', 'On Gates', { abstract: `${ofNetworks} Code follows.` });
  expect(ids([corrected, bare], ledger)).toEqual(['on-gates', 'on-gates-2']);
});

test('A later paper of the same title over a text of the same field is another paper, and its owner may say that it is not', () => {
  const other = listing('2025-01-02', 'On Gates', {
    abstract:
      'Mixture models route tokens through multiplicative gates, which collapse when inputs are skewed. Load balancing losses keep experts busy, and we analyse when such networks stay trainable under small batches.',
  });
  const { papers, ledger, changes } = giveIds([networks, other], new Map());
  expect(papers.map(({ id }) => id)).toEqual(['on-gates', 'on-gates-2']);
  expect(changes[1]).toContain('add "now":"on-gates"');
  const second = ledger.get('on-gates-2');
  if (second) ledger.set('on-gates-2', { ...second, now: 'on-gates' });
  expect(ids([networks, other], ledger)).toEqual(['on-gates']);
  expect(giveIds([networks, other], ledger).notices).toEqual([]);
});

test('An abstract that is cut short is no other paper', () => {
  const short = listing('2025-01-02', 'On Gates', { abstract: `${ofNetworks.slice(0, 120)}…` });
  expect(ids([networks, short])).toEqual(['on-gates']);
});

test('The same title over texts that share a little stays one paper, and is told', () => {
  const half = `${ofNetworks.slice(0, 100)} ${ofGardens}`;
  const { papers, notices } = giveIds(
    [networks, listing('2025-01-02', 'On Gates', { abstract: half, arxivId: '2508.15002' })],
    new Map(),
  );
  expect(papers).toHaveLength(1);
  expect(notices).toEqual([expect.stringContaining('different abstracts')]);
});

test('Two titles over nearly one abstract are told with both places, unless ids tell the papers apart', () => {
  const twin = (facts = {}) =>
    listing('2025-01-09', 'Doors That Stay', {
      abstract: `Here. ${ofNetworks} Code follows.`,
      ...facts,
    });
  const told = (...listings: Listing[]) => giveIds(listings, new Map()).doubtful;
  expect(told(networks, gardens, twin())).toEqual([
    {
      file: 'digests/2025-01-09.txt',
      line: 3,
      says: expect.stringMatching(
        /^"Doors That Stay" .* "On Gates" \(2025-01-01\.txt:3\); .*"now":"on-gates"/,
      ),
    },
  ]);
  const known = listing('2025-01-01', 'On Gates', { abstract: ofNetworks, arxivId: '2508.15003' });
  expect(told(known, twin())).toHaveLength(1);
  expect(told(known, twin({ arxivId: '2508.15004' }))).toEqual([]);
});

test('A corrected title keeps its id, and the ledger remembers the old one', () => {
  const ledger = ledgerOf(listing('2025-01-01', 'Hallucinaton in Large Models'));
  const { papers, ledger: next } = giveIds(
    [listing('2025-01-01', 'Hallucination in Large Models')],
    ledger,
  );
  expect(papers.map(({ id }) => id)).toEqual(['hallucinaton-in-large-models']);
  expect(next.get('hallucinaton-in-large-models')?.was).toEqual(['Hallucinaton in Large Models']);
});

test('A paper renamed from the ground up is known by its abstract', () => {
  const abstract = 'Doors open when the key that fits is turned.';
  const ledger = ledgerOf(listing('2025-01-01', 'On Gates', { abstract }));
  expect(ids([listing('2025-01-01', 'Keys, Revisited', { abstract })], ledger)).toEqual([
    'on-gates',
  ]);
});

test('A doubtful correction is a problem that names both titles', () => {
  const ledger = ledgerOf(listing('2025-01-01', 'Learning to See in the Dark'));
  const { problems } = giveIds(
    [listing('2025-01-01', 'Learning to Hear in the Dark Rooms')],
    ledger,
  );
  expect(problems[0]?.says).toContain('Learning to See in the Dark');
});

test('A paper that its owner took out stays in the ledger and is told', () => {
  const ledger = ledgerOf(listing('2025-01-01', 'On Gates'), listing('2025-01-01', 'Rain in May'));
  const { ledger: next, lost } = giveIds([listing('2025-01-01', 'Rain in May')], ledger);
  expect([...next.keys()]).toEqual(['on-gates', 'rain-in-may']);
  expect(lost).toEqual(['on-gates']);
});

test('Two ids that turn out to be one paper leave the older one, and the other leads to it', () => {
  const ledger = ledgerOf(
    listing('2025-01-02', 'On Doors'),
    listing('2025-01-01', 'On Gates', { arxivId: '2501.00001' }),
  );
  const { papers, ledger: next } = giveIds(
    [
      listing('2025-01-01', 'On Gates', { arxivId: '2501.00001' }),
      listing('2025-01-02', 'On Doors'),
    ],
    ledger,
    [{ title: 'On Doors', arxivId: '2501.00001' }],
  );
  expect(papers.map(({ id }) => id)).toEqual(['on-gates']);
  expect(next.get('on-doors')?.now).toBe('on-gates');
});

test('A second build changes nothing in the ledger', () => {
  const listings = [listing('2025-01-01', 'On Gates'), listing('2025-01-02', 'Rain in May')];
  const again = giveIds(listings, ledgerOf(...listings));
  expect(again.changes).toEqual([]);
  expect(formatLedger(again.ledger)).toBe(formatLedger(ledgerOf(...listings)));
});

test('The ledger is read as it was written, one paper a line', () => {
  const ledger = ledgerOf(listing('2025-01-01', 'On "Gates"'), listing('2025-01-01', 'Rain'));
  expect(formatLedger(ledger).split('\n')).toHaveLength(5);
  expect(parseLedger(formatLedger(ledger)).ledger).toEqual(ledger);
});

const entry = (title: string) => `{"title":"${title}","in":"2025-01-01","text":""}`;
const three = `{\n"gates":${entry('On \\"Gates\\": {')},\n"moss":${entry('Moss')},\n"rain":${entry('Rain')}\n}\n`;
const told = (text: string) =>
  parseLedger(text).problems.map(({ line, says }) => `${line}: ${says}`);

test('A broken ledger says where', () => {
  expect(told(three.replace('"text":""', '"tex":1'))).toEqual([
    expect.stringMatching(/^2: "gates": text is missing; write /),
    expect.stringMatching(/^2: "gates": "tex" is not known here; use text, title, /),
  ]);
});

test('a ledger that was cut off, wherever, is to be taken back, not closed by hand', () => {
  const cuts = [three.indexOf('Moss') + 2, three.indexOf('"rain"'), three.length - 4, 0];
  expect(cuts.map((at) => told(three.slice(0, at)))).toEqual(
    [3, 3, 4, 1].map((line) => [
      expect.stringMatching(
        `^${line}: the file breaks off here, .*in its folder: git checkout HEAD -- ids\\.json`,
      ),
    ]),
  );
  expect(told(three.slice(80))[0]).not.toContain('breaks off here');
});

test('a mistake amid a ledger is told with its line, not as a cut', () => {
  const [first = '', ...others] = three.split(',\n');
  expect(told([first, ...others].join('\n'))).toEqual([
    expect.stringMatching(/^3: this is not JSON/),
  ]);
  expect(told(three.replace('"Moss"', 'Moss'))).toEqual([
    expect.stringMatching(/^3: this is not JSON/),
  ]);
  const marked = three.replace(/"moss".*\n/, '<<<<<<< HEAD\n$&=======\n$&>>>>>>> b\n');
  expect(told(marked)).toEqual([expect.stringMatching(/^3: the file has the marks of a merge/)]);
});

test('an id that no address takes is told with its line', () => {
  for (const id of ['On Moss', 'moss/2', 'Moss', 'moos-über-moos', ''])
    expect(told(three.replace('"moss"', JSON.stringify(id)))).toEqual([
      expect.stringMatching(`^3: "${id}" is no id; .*small letters, digits and hyphens`),
    ]);
});

test('an id that leads nowhere is told with its line', () => {
  expect(told(three.replace('"text":""}\n}', '"text":"","now":"b"}\n}'))).toEqual([
    expect.stringMatching(/^4: "rain" leads to "b", which is no/),
  ]);
});

test('an id with two lines in the ledger is told where it stands again', () => {
  expect(told(three.replace('"rain"', '"gates"'))).toEqual([
    expect.stringMatching(/^4: "gates" stands twice; keep the older/),
  ]);
  expect(told(three)).toEqual([]);
});

test('two lines that a merge made one are told: else one paper would lose its id', () => {
  expect(told(three.replace(/\},\n"rain":\{/, ','))).toEqual([
    expect.stringMatching(/^3: "title" stands twice in "moss"; .*git checkout HEAD -- /),
  ]);
});

test('a ledger in which each line is wrong is told in time that grows with its length', () => {
  const wrong = (lines: number) =>
    JSON.stringify(Object.fromEntries(Array.from({ length: lines }, (_, at) => [`paper-${at}`, 1])))
      .replaceAll(',', ',\n')
      .replace('{', '{\n');
  expect(told(wrong(3)).map((line) => line.slice(0, 2))).toEqual(['2:', '3:', '4:']);
  expect(growth((lines) => told(wrong(lines)), 1000)).toBeLessThan(linear);
});

test('a ledger that another program has written is told with its lines, too', () => {
  const spaced = JSON.stringify(
    { gates: JSON.parse(entry('Gates')), rain: 1, moss: { b: 1 } },
    null,
    2,
  );
  expect(told(spaced).map((line) => line.split(': ').slice(0, 2).join())).toEqual([
    '7,"rain"',
    '8,"moss"',
    '8,"moss"',
    '8,"moss"',
    '8,"moss"',
  ]);
});
