/** A built site on a server of its own, which may stop, slow down, or be followed by another deployment. */
import type { ServerResponse } from 'node:http';
import { testBase } from './build-site.ts';
import { answersFrom, listening, portOf, stop } from './serve.ts';

export interface ServedSite {
  address: string;
  stop(): Promise<void>;
  /** Another deployment takes the place of what is served, and of what was held back, refused or answered otherwise. */
  deploy(dir: string): void;
  /** Lets requests for such addresses wait until the function that it gives is called. */
  holdBack(addresses: RegExp): () => void;
  /** Answers 503 for such addresses until the function that it gives is called. */
  refuse(addresses: RegExp): () => void;
  /** Answers so for such addresses until the function that it gives is called. */
  answer(addresses: RegExp, how: (response: ServerResponse, address: string) => void): () => void;
}

interface Rule {
  addresses: RegExp;
  answer(response: ServerResponse, address: string, plainly: () => void): void;
}

export async function servedSite(dir: string): Promise<ServedSite> {
  let plain = answersFrom(dir, testBase);
  let rules: Rule[] = [];
  const server = await listening((request, response) => {
    const { url = '' } = request;
    const plainly = () => plain(request, response);
    const rule = rules.find(({ addresses }) => addresses.test(url));
    if (rule) rule.answer(response, url, plainly);
    else plainly();
  });
  const follow = (rule: Rule) => {
    rules.unshift(rule);
    return () => {
      rules = rules.filter((one) => one !== rule);
    };
  };
  return {
    address: `http://localhost:${portOf(server)}${testBase}`,
    stop: () => stop(server),
    deploy(dir) {
      server.closeAllConnections();
      plain = answersFrom(dir, testBase);
      rules = [];
    },
    holdBack(addresses) {
      const waiting: (() => void)[] = [];
      const free = follow({ addresses, answer: (_, __, plainly) => void waiting.push(plainly) });
      return () => {
        free();
        for (const go of waiting) go();
      };
    },
    refuse: (addresses) =>
      follow({ addresses, answer: (response) => void response.writeHead(503).end() }),
    answer: (addresses, how) => follow({ addresses, answer: how }),
  };
}
