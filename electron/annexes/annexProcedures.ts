import { extname } from 'node:path';

import { UserError } from '#shared/userError.ts';

import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { runJob } from '../jobs/runJob.ts';
import type { Log } from '../logging/log.ts';
import { exportTaskTable } from '../spreadsheet/exportTaskTable.ts';
import { exportLayout, importLayout } from './layoutFile.ts';
import type { LayoutStore } from './layoutStore.ts';

export function createAnnexProcedures(
  { annexes: os }: Implementer,
  session: Session,
  layouts: LayoutStore,
  log: Log,
) {
  return {
    layouts: {
      list: os.layouts.list.handler(() => [...layouts.list()]),
      save: os.layouts.save.handler(({ input }) => layouts.save(input)),
      forget: os.layouts.forget.handler(({ input }) => layouts.forget(input.id)),
      export: os.layouts.export.handler(async ({ input }) => {
        const layout = layouts.find(input.id);
        if (layout === null) throw new UserError('layoutNotFound');
        await exportLayout(layout, input.path, input.replace);
      }),
      import: os.layouts.import.handler(async ({ input }) => {
        const layout = await importLayout(input.path);
        layouts.save(layout);
        return layout;
      }),
    },
    preview: os.preview.handler(({ signal }) =>
      runJob('annexes.preview', log, signal, () =>
        Promise.reject(new UserError('exportFormatUnknown', { file: '.pdf' })),
      ),
    ),
    previewPart: os.previewPart.handler(() => {
      throw new UserError('previewGone');
    }),
    closePreview: os.closePreview.handler(() => undefined),
    export: os.export.handler(({ input, signal }) =>
      runJob('annexes.export', log, signal, async (job) => {
        const { path, replace } = input;
        if (extname(path) !== '.xlsx') throw new UserError('exportFormatUnknown', { file: path });
        return exportTaskTable(session.workbook(), path, replace, job);
      }),
    ),
  };
}
