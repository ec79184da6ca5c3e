/** Whose the texts are, for files and feeds that leave the site. */
export const rights =
  'Titles and abstracts belong to their authors or publishers, and are quoted; the links of a paper lead to its licence.';
