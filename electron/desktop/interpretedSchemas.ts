import { config } from 'zod';

/**
 * Imported before anything that makes a schema. The main process parses a handful of small values at
 * the start: compiling code for that, as zod does otherwise, takes longer than all of them.
 */
config({ jitless: true });
