/** What a reader is told where there is no answer. */
export const outOfReach = 'Search is out of reach: are you offline?';
export const failed = 'Search failed; another question may do better.';
