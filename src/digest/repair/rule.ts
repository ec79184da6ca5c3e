/** One named repair of what a source did to its text. Lists of them are called by where they look: `inSource`: before mathematics is set apart; `inText`: everywhere else; `inProse`: not in addresses and code either. */
export interface RepairRule {
  name: string;
  /** What is wrong with the text. */
  reason: string;
  pattern: RegExp;
  /** Gives the replacement of a match; the match itself if the rule does not apply to it. Without it, what the pattern's groups hold stays, and no more. */
  write?: (match: string, ...groups: (string | undefined)[]) => string;
  /** Repeated, for markup that is nested: it is taken off from the inside out. */
  nests?: true;
  /** Text, and what it becomes; tests have more, and texts that look similar and stay. */
  example: [string, string];
}
