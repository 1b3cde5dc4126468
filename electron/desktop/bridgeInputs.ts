import { isAbsolute } from 'node:path';

import { z } from 'zod';

import {
  clipboardCommands,
  fileEndings,
  type DesktopWindowState,
  type FileKind,
} from '#shared/contract/desktopBridge.ts';
import { languages } from '#shared/messages/language.ts';

const fileKind = z.enum(Object.keys(fileEndings) as FileKind[]);

const longestPath = 32_767;

const absolutePath = z.string().max(longestPath).refine(isAbsolute);

/** What a window may send on each channel: the arguments, in order. */
export const bridgeInputs = {
  connect: z.tuple([]),
  chooseFile: z.tuple([fileKind]),
  chooseFiles: z.tuple([fileKind]),
  chooseFolder: z.tuple([]),
  chooseSavePath: z.tuple([fileKind, z.string().min(1).max(longestPath)]),
  showInFolder: z.tuple([absolutePath]),
  showWorkbook: z.tuple([absolutePath]),
  openInNewWindow: z.tuple([absolutePath]),
  fileDropped: z.tuple([absolutePath]),
  setProgress: z.tuple([z.number().min(0).max(1).or(z.literal('unknown')).nullable()]),
  setZoom: z.tuple([z.number().min(50).max(300)]),
  notify: z.tuple([z.string().max(200), z.string().max(1000)]),
  runClipboardCommand: z.tuple([z.enum(clipboardCommands)]),
  copyDiagnostics: z.tuple([]),
  setWindowState: z.tuple([
    z.strictObject({
      title: z.string().max(1000),
      language: z.enum(languages),
      isBusy: z.boolean(),
      workbook: absolutePath.nullable(),
    }) satisfies z.ZodType<DesktopWindowState>,
  ]),
};
