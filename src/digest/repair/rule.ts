/** One named repair of what a source did to its text. */
export interface RepairRule {
  name: string;
  /** What is wrong with the text. */
  reason: string;
  /** `source`: before mathematics is set apart; `text`: everywhere else; `prose`: not in addresses and code either. */
  where: 'source' | 'text' | 'prose';
  pattern: RegExp;
  /** Gives the replacement of a match; the match itself if the rule does not apply to it. */
  write: (match: string, ...groups: (string | undefined)[]) => string;
  /** Repeated, for markup that is nested: it is taken off from the inside out. */
  nests?: true;
  /** Text, and what it becomes; tests have more, and texts that look similar and stay. */
  example: [string, string];
}
