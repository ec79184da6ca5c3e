interface Props {
  facts: (string | false | undefined)[];
}

/** What is known of a paper in a line, with dots between; each fact keeps its own direction, so that none runs into the next. */
export function Facts({ facts }: Props) {
  return facts.filter(Boolean).flatMap((fact, at) => [at > 0 && ' · ', <bdi key={at}>{fact}</bdi>]);
}
