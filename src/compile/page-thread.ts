/** What renderingThread() of page-threads.ts starts: renders pages with the bundle that Astro's own prerenderer has. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PageTask, ThreadBundle } from './page-threads.ts';

const { entry, internals, scripts }: ThreadBundle = workerData;
const { app } = await import(entry);
app.setInternals(internals);
const destination = { write: ({ message }: { message: string }) => console.error(message) };
// All that rendering asks of Astro's options.
app.setOptions({ settings: { scripts }, logger: { options: { destination } } });

/** Of a route: page path → its props, as getStaticPaths() would give them. */
type Paths = Map<string, { props: unknown }>;
const pathsOf = new Map<string, Promise<Paths>>();

async function newPaths(component: string): Promise<Paths> {
  const keyed: Paths = new Map();
  const route = routeOf(component);
  const mod = await app.getComponentByRoute(route);
  app.routeCache.set(route, { mod, staticPaths: Object.assign([], { keyed }) });
  return keyed;
}

function routeOf(component: string) {
  const routes: { routeData: { component: string } }[] = app.manifest.routes;
  return routes.find(({ routeData }) => routeData.component === component)?.routeData;
}

async function rendered({ component, pathname, props, address }: PageTask): Promise<Uint8Array> {
  const paths = pathsOf.get(component) ?? newPaths(component);
  pathsOf.set(component, paths);
  (await paths).set(pathname, { props });
  const response: Response = await app.render(new Request(address), {
    routeData: routeOf(component),
  });
  (await paths).delete(pathname);
  if (response.status !== 200)
    throw new Error(`${pathname} answers with status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

let before = Promise.resolve();
parentPort?.on('message', (tasks: PageTask[]) => {
  before = before.then(async () => {
    const pages: Uint8Array<ArrayBuffer>[] = [];
    for (const task of tasks) pages.push(new Uint8Array(await rendered(task)));
    parentPort?.postMessage(
      pages,
      pages.map(({ buffer }) => buffer),
    );
  });
});
