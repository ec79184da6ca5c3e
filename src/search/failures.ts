/** What a reader is told where there is no answer. */
export const outOfReach = 'Search could not be loaded: are you offline?';
export const notHere = 'Search does not work in this browser.';
export const failed = 'Search failed; another question may do better.';
