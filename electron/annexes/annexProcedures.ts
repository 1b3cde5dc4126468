import { UserError } from '#shared/userError.ts';

import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { runJob } from '../jobs/runJob.ts';
import type { Log } from '../logging/log.ts';
import { createAnnexPreviews } from './annexPreviews.ts';
import { annexOf, exportAnnex } from './exportAnnex.ts';
import { exportLayout, importLayout } from './layoutFile.ts';
import type { LayoutStore } from './layoutStore.ts';
import type { WriteInProcess } from './writeInProcess.ts';

interface AnnexTools {
  readonly layouts: LayoutStore;
  readonly write: WriteInProcess;
}

export function createAnnexProcedures(
  { annexes: os }: Implementer,
  session: Session,
  { layouts, write }: AnnexTools,
  log: Log,
) {
  const previews = createAnnexPreviews();
  session.onClose(() => previews.closeAll());

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
    preview: os.preview.handler(({ input, signal }) =>
      runJob('annexes.preview', log, signal, (job) => {
        const document = annexOf(session.workbook(), input);
        return previews.make((path) =>
          write(
            { paper: 'annexes', format: 'pdf', path, document },
            {
              signal: job.signal,
              onProgress: ({ done, total }) => job.report({ stage: 'writing', done, total }),
            },
          ),
        );
      }),
    ),
    previewPart: os.previewPart.handler(({ input }) => previews.part(input.preview, input.from)),
    closePreview: os.closePreview.handler(({ input }) => previews.close(input.preview)),
    export: os.export.handler(({ input, signal }) =>
      runJob('annexes.export', log, signal, (job) =>
        exportAnnex(session.workbook(), input, input, write, job),
      ),
    ),
  };
}
