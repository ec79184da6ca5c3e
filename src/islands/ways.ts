/** Search knows that a hit has code or a project, not where; its paper's page does. A press on the way to it (`rowOf` of PaperRow.tsx) reads that page and goes on; where that fails, as in another tab, the paper's page opens. */
import { pathTo } from '../site.ts';

if (!import.meta.env.SSR) document.addEventListener('click', goOn);

async function goOn(event: MouseEvent): Promise<void> {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.by a') : null;
  const id = link?.closest<HTMLElement>('[data-paper]')?.dataset.paper;
  if (!link || !id || !/^#(code|project)$/.test(link.hash)) return;
  if (link.pathname !== pathTo(`papers/${id}/`)) return;
  if (ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  const page = await import('./reader/known-papers.ts').then(
    ({ paperPage }) => paperPage(id),
    () => null,
  );
  const record = page?.record;
  location.href = (link.hash === '#code' ? record?.code : record?.project) ?? link.href;
}
