/** Mathematics that lost its backslashes and dollars (`left(`, `approx13%`). */

import { greek, signs, signsByName } from './accents.ts';
import type { RepairRule } from './rule.ts';

/** A number that is no part of a name: `GPT-4` and `RT4` hold none. */
const number = String.raw`(?:(?<=\dtimes-?)|(?<![\p{L}\d_.])(?<!\p{L}-))\d+(?:[.,]\d+)*`;

/** Mathematics whose backslashes and dollars a source took away. */
export const inProse: RepairRule[] = [
  {
    name: 'lost-approx',
    reason: '`$\\approx$13%` without its dollars and backslash is `approx13%`.',
    pattern: /(?<![\p{L}\d-])approx ?(?=[\d$])/gu,
    write: () => '≈',
    example: ['achieve approx13% and approx 25%', 'achieve ≈13% and ≈25%'],
  },
  {
    name: 'lost-sim',
    reason: '`$\\sim$25%` without its dollars and backslash is `sim25%`.',
    pattern:
      /(?<![\p{L}-])sim ?(?=\$?\d+(?:[.,]\d+)*(?![a-z]{2})(?![\d.,]*[a-z]{2})(?!times[a-z])(?:[^\p{L}]|[kKMBGTxD]\b|times|$))|(?<![\p{L}-])sim ?(?=\d+(?:[.,]\d+)*times\b)/gu,
    write: () => '∼',
    example: ['only sim25.5% of it', 'only ∼25.5% of it'],
  },
  {
    name: 'lost-times',
    reason: '`$1.9\\times$` without its dollars and backslash is `1.9times`.',
    pattern: new RegExp(
      String.raw`(?<=\d)x(?=10\^)|(${number}[kKMB]?)times(?![a-z])|(?<![\p{L}\d])([A-Z])times(?=[A-Z](?![A-Za-z])|\d)|(?<=\d)times(?= ?\d)|(?<![\p{L}\d])times(?=\d)`,
      'gu',
    ),
    write: (_all, count, letter) => `${count ?? letter ?? ''}×`,
    example: ['a 1.9times speedup', 'a 1.9× speedup'],
  },
  {
    name: 'lost-sign',
    reason: 'Names of signs that are no words of English are TeX without its backslash.',
    pattern: new RegExp(
      String.raw`(?<![\p{L}_\\])(${Object.keys(signs).join('|')})(?![\p{L}_])|(?<=\})(rightarrow|leftarrow|leq|geq|neq)(?![\p{L}_])`,
      'gu',
    ),
    write: (all, name, glued) => signs[name ?? glued ?? ''] ?? all,
    example: ['that geq 90% of', 'that ≥ 90% of'],
  },
  {
    name: 'glued-log',
    reason: '`$O(n\\log n)$` without its dollars and backslash is `O(nlog n)`.',
    // Last what looks far back: it takes ten times as long as the rest.
    pattern: /(?<![\p{L}\\])\p{Ll}(?=(?:log|ln)[ (_^])(?<=[OΘΩ]\([^()]{0,20}.)/gu,
    write: (letter) => `${letter} `,
    example: ['in O(nlog n) time', 'in O(n log n) time'],
  },
  {
    name: 'lost-greek',
    reason: '`$\\theta_t$` without its dollars and backslash is `theta_t`.',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d_\\-])(${Object.keys(greek).join('|')})(?=\^|_\{|_[A-Za-z0-9](?![A-Za-z0-9_]))|(var(?:epsilon|theta|phi))(?![A-Za-z])|boldsymbol(?=[α-ωΑ-Ω])`,
      'gu',
    ),
    write: (_all, name, variant) => greek[name ?? variant ?? ''] ?? '',
    example: ['theta_{SFT} and pi^3', 'θ_{SFT} and π^3'],
  },
  {
    name: 'lost-raised',
    reason: '`90$^\\circ$` without its dollars and backslash is `90^circ`.',
    pattern:
      /(?<=[\p{L}\d)])\^(?:\{\\?(circ|top|star|dagger|prime)\}|\\?(circ|top|star|dagger|prime)(?=times|[^\p{L}]|$))/gu,
    write: (_all, braced, bare) => raised[braced ?? bare ?? ''] ?? '',
    example: ['a 90^circ turn', 'a 90° turn'],
  },
];

const raised = signsByName('circ °  top ^⊤  star ^⋆  dagger ^†  prime ′');
