/** What a tap does with papers, however a map knows them. */
interface Tapped<Paper> {
  /** The paper that is named now. */
  named: () => Paper | undefined;
  under: (event: MouseEvent) => Paper | undefined;
  name: (paper: Paper | undefined) => void;
  open: (paper: Paper) => void;
}

/** A finger cannot hover: its first tap names the nearest paper, one more opens it, and one beside all takes the name away. */
export function followTaps<Paper>(
  frame: GlobalEventHandlers,
  { named, under, name, open }: Tapped<Paper>,
): void {
  let touched = false;
  let before: Paper | undefined;
  frame.addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType !== 'mouse';
    before = named();
  });
  frame.addEventListener('click', (event) => {
    // Enter clicks too, at no place.
    if (!touched || event.detail === 0) return;
    event.preventDefault();
    const paper = under(event);
    if (paper !== undefined && paper === before) open(paper);
    else name(paper);
  });
}
