/** Fields whose values name nothing (`topic:`, `author:` and `venue:` of no paper, `list:` and `tag:` of no reader), and which known value each may mean. */
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { nearestWord } from '../catalogue/word-list.ts';
import { ownPapers, papersAt, topicNamed } from '../matches/filters.ts';
import { papersBy } from '../plan/author-names.ts';
import type { Plan } from '../plan/plan.ts';
import type { Correction } from '../plan/word.ts';
import type { Field } from '../query/parse.ts';
import { spelling } from '../tuning.ts';
import type { SearchResults, UnknownField } from '../types.ts';

export function unknownFields(
  { request: { reader }, parsed }: Plan,
  catalogue: Catalogue,
): { unknown: SearchResults['unknown']; near: Correction[] } {
  const { topics, facts } = catalogue;
  const isOwn = (field: Field) => ownPapers(field, reader) !== null;
  const isTopic = ({ words }: Field) => topicNamed(words, catalogue) >= 0;
  const isKnown: Record<UnknownField, (field: Field) => boolean> = {
    topic: isTopic,
    list: isOwn,
    tag: (field) => isOwn(field) || isTopic(field),
    author: ({ words, quoted }) => papersBy(words, catalogue, quoted).size > 0,
    venue: (field) => papersAt(field, facts.venues).size > 0,
  };
  const namesOf: { [Name in UnknownField]?: string[] } = {
    topic: topics.flatMap(({ id, name }) => wordsOf(`${id} ${name}`)),
    venue: facts.venues.flatMap(({ words }) => words),
  };
  const unknown: SearchResults['unknown'] = [];
  const near: Correction[] = [];
  for (const field of parsed.fields) {
    const name = unknownFieldNames.find((one) => one === field.name);
    if (!name || isKnown[name](field)) continue;
    unknown.push({ field: name, name: field.written });
    near.push(...nearValue(field, namesOf[name] ?? [], isKnown[name]));
  }
  return { unknown, near };
}

const unknownFieldNames = ['topic', 'list', 'tag', 'author', 'venue'] as const;

/** Each word as the nearest of these names, if something is called so: `topic:reinforcment` → `reinforcement`. */
function nearValue(
  field: Field,
  names: string[],
  isKnown: (field: Field) => boolean,
): Correction[] {
  const most = (word: string) => (word.length < spelling.lettersForTwoEdits ? 1 : 2);
  const near = field.words.map((word) => nearestWord(word, names, most(word)) ?? word);
  if (!isKnown({ ...field, words: near, written: near.join(' ') })) return [];
  return field.words.map((word, i) => ({ word, correctedTo: near[i] ?? null }));
}
