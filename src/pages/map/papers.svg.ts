/** The map as a picture. */
import type { APIRoute } from 'astro';
import { library } from '../../papers/library.ts';
import { mapOf } from '../../views/map/map-of.ts';
import { mapPicture } from '../../views/map/map-picture.ts';

/** The map for readers without JavaScript. */
export const GET: APIRoute = async () => {
  return new Response(mapPicture(mapOf(await library())));
};
