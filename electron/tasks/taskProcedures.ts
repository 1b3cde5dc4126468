import { indentRows, outdentRows } from '#shared/tasks/rearrange.ts';

import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import {
  editTasks,
  insertTasks,
  moveTasks,
  rearrange,
  removeTasks,
  replaceWords,
} from './editTasks.ts';
import { pasteTasks } from './pasteTasks.ts';
import { sortTasks } from './sortTasks.ts';

export function createTaskProcedures({ tasks: os }: Implementer, session: Session) {
  return {
    edit: os.edit.handler(({ input }) => ({
      revision: editTasks(session.workbook(), input.edits),
    })),
    replace: os.replace.handler(({ input }) => ({
      revision: replaceWords(session.workbook(), input.find, input.edits),
    })),
    insert: os.insert.handler(({ input }) =>
      insertTasks(session.workbook(), input.place, input.tasks),
    ),
    paste: os.paste.handler(({ input }) => pasteTasks(session.workbook(), input)),
    remove: os.remove.handler(({ input }) => ({
      revision: removeTasks(session.workbook(), input.ids),
    })),
    indent: os.indent.handler(({ input }) => ({
      revision: rearrange(
        session.workbook(),
        'indentTasks',
        input.ids,
        (rows) => indentRows(rows, input.ids),
        'cannotIndent',
      ),
    })),
    outdent: os.outdent.handler(({ input }) => ({
      revision: rearrange(
        session.workbook(),
        'outdentTasks',
        input.ids,
        (rows) => outdentRows(rows, input.ids),
        'cannotOutdent',
      ),
    })),
    sort: os.sort.handler(({ input: { ids, ...sort } }) => ({
      revision: sortTasks(session.workbook(), ids, sort),
    })),
    move: os.move.handler(({ input }) => ({
      revision: moveTasks(session.workbook(), input.ids, input.place),
    })),
  };
}
