import type { Segment } from '../../search/types.ts';

/** Text with the words that matched marked. */
export function Marked({ segments }: { segments: Segment[] }) {
  return segments.map(({ text, mark }, at) => (mark ? <mark key={at}>{text}</mark> : text));
}
