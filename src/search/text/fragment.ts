import { signature } from './chunk.ts';

/** What Pagefind keeps of a paper in a file of its own. */
export interface Fragment {
  /** The name under which the paper was given to it. */
  url: string;
  content: string;
}

/** Reads such a file; what it does not say is empty. */
export function fragmentOf(bytes: Uint8Array): Fragment {
  const fragment: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(signature)));
  const { url = '', content = '' } = isRecord(fragment) ? fragment : {};
  return { url: String(url), content: String(content) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
