/** A line at the foot of the window, said aloud, with a link and a button that closes it. A later one takes its place. */
export function showNotice(text: string, link: { href: string; text: string }): void {
  const notice = document.querySelector('.notice') ?? newNotice();
  const way = document.createElement('a');
  way.href = link.href;
  way.textContent = link.text;
  const words = document.createElement('span');
  words.append(`${text} `, way);
  notice.firstElementChild?.replaceChildren(words);
}

export function closeNotice(): void {
  document.querySelector('.notice')?.remove();
}

/** Empty at first: what is already in a status when it comes is not said. */
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
