import { z } from 'zod';

/** What the main process tells the engine's process. `connect` and `helperStarted` bring a port. */
export const toEngineSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    appDataFolder: z.string(),
    version: z.string(),
    /** Opened at the start. */
    file: z.string().nullable(),
  }),
  z.object({ type: z.literal('connect') }),
  z.object({ type: z.literal('helperStarted'), id: z.int() }),
  z.object({ type: z.literal('helperGone'), id: z.int() }),
  z.object({ type: z.literal('pathAnswer'), id: z.int(), isGranted: z.boolean() }),
  z.object({ type: z.literal('close') }),
]);

export type ToEngine = z.infer<typeof toEngineSchema>;

/**
 * What the engine's process asks of the main process. Only that one may start processes, and knows
 * what the user chose in dialogs.
 */
export const fromEngineSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('startHelper'),
    id: z.int(),
    name: z.enum(['parser', 'checker', 'writer']),
  }),
  z.object({ type: z.literal('killHelper'), id: z.int() }),
  /** Whether the user named this path. */
  z.object({ type: z.literal('mayUsePath'), id: z.int(), path: z.string() }),
  z.object({ type: z.literal('closed') }),
]);

export type FromEngine = z.infer<typeof fromEngineSchema>;
