import { expect, test } from 'vitest';
import { acronymMeanings, acronymsIn } from '../../../src/text/acronyms.ts';

function definitions(text: string): string[] {
  return acronymsIn(text).map(({ short, long }) => `${short}: ${long}`);
}

test.each([
  ['with low-rank adaptation (LoRA)', 'LoRA: low-rank adaptation'],
  ['policies by proximal policy optimization (PPO)', 'PPO: proximal policy optimization'],
  ['Recent vision-language models (VLMs)', 'VLMs: vision-language models'],
  ['the state of the robots (SOTR)', 'SOTR: state of the robots'],
  ['a Tree of Gates (ToG)', 'ToG: Tree of Gates'],
  ['of text-to-honey (T2H)', 'T2H: text-to-honey'],
  ['generative pre-trained gates (GPG)', 'GPG: generative pre-trained gates'],
  ['Speech gate models (SpeechGM)', 'SpeechGM: Speech gate models'],
  ['an autoregressive (AR) gate', 'AR: autoregressive'],
  ['“quiet\nsmall gates” (QSG)', 'QSG: quiet small gates'],
])('%s defines %s', (text, definition) => {
  expect(definitions(`We train gates ${text}.`)).toEqual([definition]);
});

test.each([
  'Gates (ABC) and doors (see Fig. A) with keys (Key).',
  'The cost (USD) of it.',
  'Bees count (see Table TX) petals.',
  'Quiet small. Gates (QSG) close.',
  'self-attention gates (AG)',
])('brackets that expand nothing are no acronyms: %s', (text) => {
  expect(definitions(text)).toEqual([]);
});

test('an acronym stands where its long form and its bracket stand', () => {
  const text = 'We close quiet gates (QGs) twice.';
  expect(acronymsIn(text).map(({ at }) => text.slice(...at))).toEqual(['quiet gates (QGs)']);
});

test('meanings are counted by text; case, hyphens and plurals make no other one', () => {
  const texts = [
    'Velvet-Gate Routing (VGR). Velvet-gate routing (VGR).',
    'velvet-gate routings (VGRs)',
    'velvet gate routing (VGR)',
    'Very green robots (VGR).',
  ];
  expect([...acronymMeanings(texts)]).toEqual([
    [
      'vgr',
      [
        { long: 'velvet gate routing', texts: 3 },
        { long: 'very green robots', texts: 1 },
      ],
    ],
  ]);
});
