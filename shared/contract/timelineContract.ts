/** Phases and bars. */
export const timeline = {};
