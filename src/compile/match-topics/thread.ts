/** The thread that match-topics.ts starts. */
import { parentPort, workerData } from 'node:worker_threads';
import { topicMatcher } from '../../papers/topics/match.ts';
import type { TopicsAndWeights, Wording } from '../match-topics.ts';

const { items, topics, weights }: TopicsAndWeights & { items: Wording[] } = workerData;
parentPort?.postMessage(items.map(topicMatcher(topics, weights)));
