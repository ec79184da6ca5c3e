/** The marks of the fields as the list beside the map shows them: there, their shape and colour are decided. */
export interface Marks {
  /** Half the size in which the shapes are drawn. */
  radius: number;
  of: Map<number, { shape: Path2D; ink: string }>;
}

export function marksOnPage(): Marks {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-mark]')];
  const of = new Map(
    groups.flatMap((group) => {
      const sample = group.querySelector('.mark');
      const shape = sample?.getAttribute('d');
      return sample && shape
        ? [[Number(group.dataset.mark), { shape: new Path2D(shape), ink: inkOf(sample) }] as const]
        : [];
    }),
  );
  return { radius: 6, of };
}

function inkOf(sample: Element): string {
  return getComputedStyle(sample).fill;
}
