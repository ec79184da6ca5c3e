/** One named repair of what a source did to its text. */
export interface RepairRule {
  name: string;
  /** Why the text is wrong as it stands. */
  reason: string;
  /** `text`: everywhere but in mathematics; `prose`: not in addresses and code either. */
  where: 'text' | 'prose';
  /** Nothing matches in a text that has none of these: most texts need no search. */
  needs?: string[];
  pattern: RegExp;
  /** What a match becomes; the match itself where it is no case of the rule after all. */
  write: (match: string, ...groups: (string | undefined)[]) => string;
  /** Markup that stands inside itself is taken off from the inside out. */
  nests?: true;
  /** Text, and what it becomes. */
  examples: [string, string][];
  /** Text that looks alike and stays. */
  stays: string[];
}
