/** Rules of completeness, and problems left as they are. */
export const checks = {};
