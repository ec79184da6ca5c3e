/** Lights a topic's papers as it is chosen. The choice is in the address, so that a lit map can be shared; `light` gives how many are lit. */
export function followTopicChoice(papers: number, light: (topic: string) => number): void {
  const choice = document.querySelector<HTMLSelectElement>('#lit');
  if (choice === null) return;
  const read = () => {
    choice.value = new URLSearchParams(location.search).get('topic') ?? '';
    const lit = light(choice.value);
    tellStatus(
      choice.value
        ? `${lit.toLocaleString('en')} of ${papers.toLocaleString('en')} papers lit`
        : '',
    );
  };
  choice.addEventListener('change', () => {
    history.pushState(null, '', choice.value ? `?topic=${choice.value}` : location.pathname);
    read();
  });
  addEventListener('popstate', read);
  read();
}

/** What is said aloud of the map. */
export function tellStatus(text: string): void {
  const status = document.querySelector('#map-status');
  if (status) status.textContent = text;
}
