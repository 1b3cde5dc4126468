/** The languages of the screens, the first one first. Documents are Vietnamese whatever is chosen. */
export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];
