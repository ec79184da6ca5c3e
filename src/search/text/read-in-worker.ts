import type { FromTextWorker, ToTextWorker } from './messages.ts';
import type { ClosableReader, TextPlace } from './text-reader.ts';

type Question = ToTextWorker extends infer Message
  ? Message extends { id: number }
    ? Omit<Message, 'id'>
    : never
  : never;
type Answers = { hear: (answer: FromTextWorker) => void; fail: (reason: Error) => void };

/** Full text in a worker of its own: it neither holds up the engine nor outlives `close`. */
export function readInWorker(place: TextPlace): ClosableReader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'full text',
  });
  const waiting = new Map<number, Answers>();
  let last = 0;
  let loaded = 0;
  const say = (message: ToTextWorker) => worker.postMessage(message);
  const ask = (question: Question) =>
    new Promise<FromTextWorker>((hear, fail) => {
      const id = ++last;
      waiting.set(id, { hear, fail });
      say({ ...question, id });
    });
  const failAll = (reason: string) => {
    for (const { fail } of waiting.values()) fail(new Error(reason));
    waiting.clear();
  };
  worker.onerror = () => failAll('Full text could not be started in this browser');
  worker.onmessage = ({ data }: MessageEvent<FromTextWorker>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    loaded = data.loaded;
    if (data.kind === 'failure') asked?.fail(new Error(data.reason));
    else asked?.hear(data);
  };
  say({ kind: 'open', place });
  return {
    warm: async () => {
      await ask({ kind: 'warm' });
    },
    search: async (words) => {
      const answer = await ask({ kind: 'search', words });
      if (answer.kind !== 'hits') throw new Error('Full text answered something else');
      return answer.hits;
    },
    text: async (paper) => {
      const answer = await ask({ kind: 'text', paper });
      return answer.kind === 'text' ? answer.text : '';
    },
    loaded: () => loaded,
    close: () => {
      worker.terminate();
      failAll('Full text was closed');
    },
  };
}
