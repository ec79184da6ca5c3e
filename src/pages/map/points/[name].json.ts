import type { APIRoute } from 'astro';
import { library } from '../../../papers/library.ts';
import { mapOf } from '../../../views/map/map-of.ts';
import { mostDrawn, pointsFile } from '../../../views/map/points-file.ts';

/** The points of a map too large to be written out in its page. */
export async function getStaticPaths() {
  const { papers, topics } = await library();
  if (papers.length <= mostDrawn) return [];
  const { name, text } = pointsFile(mapOf(papers, topics));
  return [{ params: { name }, props: { text } }];
}

export const GET: APIRoute = ({ props }) => new Response(props.text);
