import type { TopicKind } from '../schema.ts';

/** The schema's kinds again, for the browser gets only types from there. */
export const topicKinds = ['field', 'method', 'problem'] as const satisfies TopicKind[];
