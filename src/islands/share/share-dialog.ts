/** "Share": a link that holds the list itself, to copy, to hand to another program, or as a QR code. */
import { counted, inDigits } from '../../counted.ts';
import { pathTo } from '../../site.ts';
import { copied, dialogButton, newDialog } from '../dialog.ts';
import { mostPapers, packList } from './packed-list.ts';
import styles from './share-dialog.css?inline';

export function shareList(list: { name: string; ids: string[] }): void {
  const papers = Math.min(list.ids.length, mostPapers);
  const address = `${location.origin}${pathTo('shared/')}#${packList(list)}`;
  const dialog = newDialog(`Share “${list.name}”`, 'share-dialog', styles);
  dialog.addEventListener('close', () => dialog.remove());
  const words = document.createElement('p');
  words.textContent = `${counted(papers)}${list.ids.length > papers ? `, the first of ${inDigits(list.ids.length)}` : ''}. The link itself holds them; your marks and notes are not in it, and nothing is sent to a server.`;
  const link = document.createElement('pre');
  link.tabIndex = 0;
  link.textContent = address;
  const say = (text: string) => dialog.querySelector('.status')?.replaceChildren(text);
  const copy = dialogButton('Copy link', 'Copy link', async () => {
    const isCopied = await copied(address, link);
    say(isCopied ? 'Link copied' : 'The link is selected: press Ctrl or Cmd and C');
  });
  copy.classList.add('control');
  const buttons = document.createElement('div');
  buttons.className = 'bar';
  buttons.append(copy);
  if ('share' in navigator)
    buttons.append(
      dialogButton('Send …', 'Send the link by another program', () => {
        // Rejects where the reader has thought better of it.
        navigator.share({ title: list.name, url: address }).catch(() => {});
      }),
    );
  const code = document.createElement('figure');
  code.ariaLabel = 'The link as a QR code';
  dialog.querySelector('.status')?.before(words, link, buttons, code);
  dialog.showModal();
  void import('uqr').then(
    ({ encode }) => {
      try {
        code.append(drawn(encode(address, { ecc: 'L', border: 2 }).data));
      } catch {
        say('The list is too long for a QR code.');
      }
    },
    () => say('The QR code could not be loaded; are you offline?'),
  );
}

/** Black on white whatever the theme: not all cameras read the inverse. */
function drawn(modules: boolean[][]): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', `0 0 ${modules.length} ${modules.length}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  const dark = modules.flatMap((row, y) =>
    row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])),
  );
  path.setAttribute('d', dark.join(''));
  svg.append(path);
  return svg;
}
