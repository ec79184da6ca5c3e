import { pathTo } from '../../site.ts';
import { showNotice } from '../notice.ts';

/** Copies the list's address, filters and all. `lasting`: the path at which the list will stand tomorrow. */
export function CopyLink({ lasting }: { lasting: string | undefined }) {
  const copy = async () => {
    const path = lasting === undefined ? location.pathname : pathTo(lasting);
    const address = location.origin + path + location.search;
    try {
      await navigator.clipboard.writeText(address);
      showNotice('Link copied.');
    } catch {
      // Not allowed here: the reader copies it by hand.
      showNotice('Copy this link:', { href: address, text: address });
    }
  };
  return (
    <button type="button" class="link-button" onClick={copy}>
      Copy link
    </button>
  );
}
