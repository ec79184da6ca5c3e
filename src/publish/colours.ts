/** The colours of `styles/tokens.css` for what leaves the site without a style sheet; a test compares them. */
export const byDay = { paper: '#f7f6f2', ink: '#16181b', soft: '#4a4d52', rule: '#cfccc3' };
export const byNight = { paper: '#121417', ink: '#ebe8e1', soft: '#b3b1aa', rule: '#363a40' };
