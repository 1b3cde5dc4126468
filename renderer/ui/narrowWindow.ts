/**
 * A window that has less room than a small laptop gives in full: one on half of its screen, or one
 * that is enlarged to 150 or 200 %.
 */
export const narrowWindow = '@media (max-width: 959px)';

/** The same of its height. */
export const lowWindow = '@media (max-height: 599px)';
