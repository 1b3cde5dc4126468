import { z } from 'zod';

import { numberingNames } from '../tasks/numbering.ts';
import { targetColumnFields, taskColumnFields } from './columnFields.ts';
import { periodFieldSchema } from './periodFields.ts';

/**
 * How an official annex looks and what stands in it, as data: the rules of a year, or what an office
 * made of them. Lengths in millimetres, letters in points. Words of lines may hold placeholders
 * (`placeholders.ts`).
 */

const sizePt = z.number().min(6).max(36);
const words = z.string().max(1000);

/** One line of words above or below the table; '' is an empty line of that size. */
export const annexLineSchema = z.object({
  text: words,
  sizePt,
  bold: z.exactOptional(z.literal(true)),
  italic: z.exactOptional(z.literal(true)),
  underline: z.exactOptional(z.literal(true)),
  /** A line drawn below: as long as the words, or a third of that. */
  rule: z.exactOptional(z.enum(['full', 'short'])),
});

export type AnnexLine = z.infer<typeof annexLineSchema>;

const lines = z.array(annexLineSchema).max(20).readonly();

const aligns = ['left', 'center', 'right', 'justify'] as const;

const columnShape = {
  header: words,
  /** Neighbours of one name share a header cell above theirs; null: none. */
  group: words.nullable(),
  /** In proportion to the others: the table is made as wide as the text of the page. */
  widthMm: z.number().min(5).max(400),
  align: z.enum(aligns),
};

export const taskColumnSchema = z.object({
  /** Of a task, or `extra.` and the key of a column of the user's own. */
  field: z.union([z.enum(taskColumnFields), z.templateLiteral(['extra.', z.string().min(1)])]),
  ...columnShape,
});

export type TaskAnnexColumn = z.infer<typeof taskColumnSchema>;

export const targetColumnSchema = z.object({
  field: z.union([z.enum(targetColumnFields), periodFieldSchema]),
  ...columnShape,
});

export type TargetAnnexColumn = z.infer<typeof targetColumnSchema>;

/** What one annex holds beside what all annexes share. */
function annexSchema<Column extends z.ZodType>(column: Column) {
  return z.object({
    /** Stands for `[tên phụ lục]`. */
    title: words,
    columns: z.array(column).min(1).max(40).readonly(),
  });
}

const side = z.number().min(5).max(60);

export const annexLayoutSchema = z.object({
  /** Of an official layout its name in `layouts.ts`; else given by whoever makes it. */
  id: z.string().min(1).max(100),
  /** As lists show it. */
  name: z.string().min(1).max(200),
  /** Whose rules: which body `[cơ quan]` stands for. */
  regime: z.enum(['party', 'state']),
  page: z.object({
    /** Of A4. */
    orientation: z.enum(['landscape', 'portrait']),
    marginsMm: z.object({ top: side, right: side, bottom: side, left: side }),
    numbers: z.object({
      place: z.enum(['top', 'bottom', 'none']),
      sizePt,
      /** Whether the first page of an annex carries one. */
      onFirst: z.boolean(),
      /** Whether each annex begins at 1 again. */
      perAnnex: z.boolean(),
    }),
  }),
  /** Of Excel and Word files; PDF is always set in Times New Roman or a font of its widths. */
  font: z.string().min(1).max(100),
  /** Office and motto side by side above the title; null lines are left out. */
  head: z.object({
    isShown: z.boolean(),
    left: lines,
    right: lines,
    /** At one height below both: number on the left, place and day on the right. */
    number: annexLineSchema.nullable(),
    date: annexLineSchema.nullable(),
  }),
  /** Centred lines above the table: "Phụ lục [số]", "[tên phụ lục]", "(kèm theo …)". */
  title: lines,
  /** Of `[số]`, where there are two annexes; one alone has no number. */
  numerals: z.enum(['roman', 'arabic']),
  table: z.object({
    headerSizePt: sizePt,
    sizePt,
    /** A row (1), (2), (3) … below the header. */
    hasColumnNumbers: z.boolean(),
    /** How tasks are numbered; null: as the plan has it. */
    numbering: z.enum(numberingNames).nullable(),
    /** Rows that head a section. */
    section: z.object({
      bold: z.boolean(),
      /** "EDEDED"; null: white. */
      fill: z
        .string()
        .regex(/^[0-9A-F]{6}$/u)
        .nullable(),
    }),
    /** Names of agencies in the table: as the directory has them, or abbreviated. */
    agencies: z.enum(['full', 'short']),
    /** Whether columns of the user's own that the window shows follow behind those named below. */
    hasOwnColumns: z.boolean(),
  }),
  annexes: z.object({
    tasks: annexSchema(taskColumnSchema),
    targets: annexSchema(targetColumnSchema),
  }),
  /** The column of reasons: red, right-most, in the draft edition alone. */
  reasons: z.object({ header: words, widthMm: z.number().min(5).max(400) }),
  /** Who signs, on the right below the last annex; `name` below the room for the signature. */
  signature: z.object({
    isShown: z.boolean(),
    lines,
    name: annexLineSchema,
  }),
  /** On the left beside the signature. */
  recipients: z.object({ isShown: z.boolean(), heading: annexLineSchema, lines }),
});

export type AnnexLayout = z.infer<typeof annexLayoutSchema>;

/** Which tables go out; in this order when both do. */
export const annexKinds = ['tasks', 'targets'] as const;

export type AnnexKind = (typeof annexKinds)[number];

/**
 * `draft`: for leaders and opinions, with the column of reasons. `issued`: what is issued, without.
 */
export const annexEditions = ['draft', 'issued'] as const;

export type AnnexEdition = (typeof annexEditions)[number];
