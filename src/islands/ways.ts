/** Search knows that a hit has code or a project, not where; its paper's page does. A press on the way to it (`rowOf` of PaperRow.tsx) reads that page and goes on; another tab opens it. */

if (!import.meta.env.SSR) document.addEventListener('click', goOn);

async function goOn(event: MouseEvent): Promise<void> {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.by a') : null;
  const id = link?.closest<HTMLElement>('[data-paper]')?.dataset.paper;
  if (!link || !id || !/^#(code|project)$/.test(link.hash)) return;
  if (ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  const { paperPage } = await import('./reader/known-papers.ts');
  const record = (await paperPage(id))?.record;
  location.href = (link.hash === '#code' ? record?.code : record?.project) ?? link.href;
}
