import { z } from 'zod';

/** A calendar day as `YYYY-MM-DD`; never a clock time. */
export const isoDate = z.iso.date();
