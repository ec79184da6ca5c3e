/** The kinds of topics, in order. */
import { topicWords } from '#words';

/** The kinds of topics, in the order in which pages show them. */
export const topicKinds = ['field', 'method', 'problem'] as const;

export type TopicKind = (typeof topicKinds)[number];

/** Kinds as headings name them. */
export const kindNames: Record<TopicKind, string> = {
  field: topicWords.fields,
  method: topicWords.methods,
  problem: topicWords.problems,
};
