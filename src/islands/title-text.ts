/** A title's HTML as plain text. A formula is given as it was written; the text of its MathML would hold it twice. */
export function titleText({ childNodes }: Element): string {
  const parts = [...childNodes].map((part) =>
    part instanceof HTMLElement ? (part.dataset.source ?? titleText(part)) : part.textContent,
  );
  return parts.join('');
}
