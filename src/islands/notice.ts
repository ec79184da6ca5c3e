/** Shows a line at the foot of the window and has it read aloud; a later one takes its place. */
export function showNotice(text: string, link?: { href: string; text: string }): void {
  const notice = document.querySelector('.notice') ?? newNotice();
  const words = document.createElement('span');
  words.append(`${text} `);
  if (link) {
    const anchor = document.createElement('a');
    anchor.href = link.href;
    anchor.textContent = link.text;
    words.append(anchor);
  }
  notice.firstElementChild?.replaceChildren(words);
}

export function closeNotice(): void {
  document.querySelector('.notice')?.remove();
}

/** Empty at first: screen readers announce only what is added to a status. */
function newNotice(): Element {
  const notice = document.createElement('div');
  notice.className = 'notice';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', closeNotice);
  notice.append(status, close);
  document.body.append(notice);
  return notice;
}
