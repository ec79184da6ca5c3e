/** The frame of a request for one paper: `paper from Quill Labs about velvet gates` looks for the gates, and the rest only brings a paper up. */
import { queryLanguages, spellingsOf } from './spellings.ts';

export interface Request {
  wanted: string;
  /** Whose paper it is: `Quill Labs`; null where nobody is named. */
  from: string | null;
}

/** Null where a text is no such request. */
export function requestIn(text: string): Request | null {
  // Longer texts are pasted.
  if (text.length > 200) return null;
  const found = requests.map((spelling) => spelling.exec(text)?.groups);
  const { rest: wanted, names: from = null } = found.find((groups) => groups?.rest) ?? {};
  return wanted ? { wanted, from } : null;
}

const word = '[^\\s,;:.?!"“”()]+';
const requests = queryLanguages.flatMap(({ queryWords }) =>
  spellingsOf(queryWords.request, {
    // `the`, `that one`
    papers: `(?:\\S{1,4}\\s+){0,2}(?:${queryWords.papers})`,
    names: `${word}(?:\\s${word}){0,2}`,
  }),
);
