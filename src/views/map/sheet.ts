/** The map's size, and the margin inside it that holds no paper's middle. */
export const sheet = { width: 1000, height: 760, margin: 36 };
