/** "Share": a link that holds the list itself, to copy, to hand to another program, or as a QR code. */
import { fileWords, listWords, shareWords, siteWords } from '#words';
import { counted } from '../../counted.ts';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { copied, dialogButton, openDialog } from '../dialog.ts';
import { element } from '../element.ts';
import { showNotice } from '../notice.ts';
import { mostPapers, packList } from './packed-list.ts';

export function shareList(list: { name: string; ids: string[] }): void {
  const papers = Math.min(list.ids.length, mostPapers);
  const address = `${location.origin}${pathTo('shared/')}#${packList(list)}`;
  const n = list.ids.length;
  const size = n > papers ? say(listWords.firstShown, { shown: papers, n }) : counted(papers);
  const words = say(shareWords.told, { papers: size });
  const link = element('pre', { tabIndex: 0, dir: 'ltr' }, address);
  const copy = dialogButton(listWords.copyLink, listWords.copyLink, async () => {
    showNotice((await copied(address, link)) ? listWords.linkCopied : shareWords.selected);
  });
  copy.classList.add('control');
  const buttons = element('div', { className: 'tools' }, copy);
  if ('share' in navigator)
    buttons.append(
      dialogButton(shareWords.send, shareWords.send, () => {
        // Rejects if the reader cancels.
        navigator.share({ title: list.name, url: address }).catch(() => {});
      }),
    );
  const code = element('figure', { ariaLabel: shareWords.code });
  const title = say(siteWords.labelled, { label: fileWords.share, name: list.name });
  openDialog(title, 'share-dialog', element('p', {}, words), link, buttons, code);
  const draw = ({ encode }: typeof import('uqr')) => {
    try {
      code.append(drawn(encode(address, { ecc: 'L', border: 2 }).data));
    } catch {
      showNotice(shareWords.tooLong);
    }
  };
  void import('uqr').then(draw, () => {});
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
