/** Shows a topic's papers once it is chosen. The choice is in the address, so that it can be shared. */
export function followTopicChoice(show: (topic: string) => void): void {
  const choice = document.querySelector<HTMLSelectElement>('#topic');
  if (choice === null) return;
  const read = () => {
    choice.value = new URLSearchParams(location.search).get('topic') ?? '';
    // An address may name a topic that no paper has any more.
    if (choice.selectedIndex < 0) choice.value = '';
    show(choice.value);
  };
  choice.addEventListener('change', () => {
    history.pushState(null, '', choice.value ? `?topic=${choice.value}` : location.pathname);
    read();
  });
  addEventListener('popstate', read);
  read();
}

/** Says something of the map aloud, and beside the choice. */
export function sayStatus(text: string): void {
  const status = document.querySelector('#map-status');
  if (status) status.textContent = text;
}
