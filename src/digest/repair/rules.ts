import { numberRules } from './number-rules.ts';
import type { RepairRule } from './rule.ts';
import { texRules } from './tex-rules.ts';
import { punctuationRules, sourceRules } from './text-rules.ts';

/** Every repair, in the order they are made. */
export const repairRules: RepairRule[] = [
  ...sourceRules,
  ...numberRules.filter(({ name }) => name === 'lost-left-right' || name === 'lost-fraction'),
  ...texRules,
  ...numberRules.filter(({ name }) => name !== 'lost-left-right' && name !== 'lost-fraction'),
  ...punctuationRules,
];
