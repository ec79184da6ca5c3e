import { expect, test } from 'vitest';
import { withScripts } from '../../../../src/search/hits/scripts.ts';

const written = (text: string) =>
  withScripts([{ text, mark: false }])
    .map((segment) => segment.text)
    .join('');

test.each([
  ['M^3Gates', 'M³Gates'],
  ['X^{2}-Velvet', 'X²-Velvet'],
  ['V_{0.5}: a gate', 'V₀.₅: a gate'],
  ['O(n^{-2}) or R^{d}', 'O(n⁻²) or Rᵈ'],
  ['UI2Gate^N and GATE^*', 'UI2Gateᴺ and GATE*'],
  ['σ_{max}^2 of x_i and CO_2', 'σₘₐₓ² of xᵢ and CO₂'],
  ['∇^2Gates in 360^∘, T^⋆', '∇²Gates in 360°, T*'],
  ['GeS_2 gates', 'GeS₂ gates'],
  ['R^{Q} and ℓ_{∞}', 'R^Q and ℓ_∞'],
])('what stands above or below the line is written so: %s', (text, shown) => {
  expect(written(text)).toBe(shown);
});

test.each(['file_name', 'snake_case_1', 'seg_3D_gates', 'GATE_ID', '^_^', 'a ^ b', 'A gate'])(
  'all else stays as it is: %s',
  (text) => {
    expect(written(text)).toBe(text);
  },
);

test('marks stay with their words', () => {
  const segments = [
    { text: 'A ', mark: false },
    { text: 'M', mark: true },
    { text: '^{', mark: false },
    { text: '3', mark: true },
    { text: '}-Gate', mark: false },
  ];
  expect(withScripts(segments)).toEqual([
    { text: 'A ', mark: false },
    { text: 'M³', mark: true },
    { text: '-Gate', mark: false },
  ]);
});
