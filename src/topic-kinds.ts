/** The kinds of topics, in the order in which pages show them. */
export const topicKinds = ['field', 'method', 'problem'] as const;

export type TopicKind = (typeof topicKinds)[number];

/** Kinds as headings name them. */
export const kindNames: Record<TopicKind, string> = {
  field: 'Fields',
  method: 'Methods',
  problem: 'Problems',
};
