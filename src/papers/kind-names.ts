import type { TopicKind } from '../schema.ts';

/** Kinds as headings name them. */
export const kindNames: Record<TopicKind, string> = {
  field: 'Fields',
  method: 'Methods',
  problem: 'Problems',
};
