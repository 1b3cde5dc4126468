/** Figures of follow-up, and frozen reports. */
export const reports = {};
