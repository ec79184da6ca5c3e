/** "Share" and "To another device": links that hold a list or marks themselves, to copy, to hand to another program, or as a QR code. */
import { fileWords, listWords, reviewWords, shareWords, siteWords } from '#words';
import { counted } from '../../counted.ts';
import { pathTo } from '../../site.ts';
import { idHash } from '../../text/id-hash.ts';
import { say } from '../../words/message.ts';
import { copied, dialogButton, openDialog } from '../dialog.ts';
import { element } from '../element.ts';
import { showNotice } from '../notice.ts';
import { mostPapers, packList } from './packed-list.ts';

export function shareList(name: string, ids: string[]): void {
  const n = ids.length;
  const papers = Math.min(n, mostPapers);
  const size = n > papers ? say(listWords.firstShown, { shown: papers, n }) : counted(papers);
  const title = say(siteWords.labelled, { label: fileWords.share, name });
  const told = say(shareWords.told, { papers: size });
  const packed = packList({ name, hashes: ids.map((id) => idHash(id)) });
  showLinks(title, told, name, [`shared/#${packed}`]);
}

/** The paths as links, each with its QR code; other programs are told the name. */
export function showLinks(title: string, told: string, name: string, paths: string[]): void {
  const links = paths.flatMap((path, at) => {
    const place = say(reviewWords.place, { at: at + 1, n: paths.length });
    const shown = linkWithCode(`${location.origin}${pathTo()}${path}`, name);
    return paths.length > 1 ? [element('h3', {}, place), ...shown] : shown;
  });
  openDialog(title, 'share-dialog', element('p', {}, told), ...links);
}

function linkWithCode(address: string, name: string): HTMLElement[] {
  const link = element('pre', { tabIndex: 0, dir: 'ltr' }, address);
  const copy = dialogButton(listWords.copyLink, async () => {
    showNotice((await copied(address, link)) ? listWords.linkCopied : shareWords.selected);
  });
  copy.classList.add('control');
  const buttons = element('div', { className: 'tools' }, copy);
  // Rejects if the reader cancels.
  const send = () => void navigator.share({ title: name, url: address }).catch(() => {});
  if ('share' in navigator) buttons.append(dialogButton(shareWords.send, send));
  const code = element('figure', { role: 'img', ariaLabel: shareWords.code });
  const draw = ({ renderSVG }: typeof import('uqr')) => {
    try {
      code.innerHTML = renderSVG(address, { border: 2 });
    } catch {
      showNotice(shareWords.tooLong);
    }
  };
  void import('uqr').then(draw, () => {});
  return [link, buttons, code];
}
