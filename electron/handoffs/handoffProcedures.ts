import { usualCoverLetter, usualReminder } from '#shared/handoffs/usualLetters.ts';
import type { Plan } from '#shared/plans/plan.ts';

import type { LayoutStore } from '../annexes/layoutStore.ts';
import type { BackupTools } from '../backups/makeBackup.ts';
import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { runJob } from '../jobs/runJob.ts';
import type { Log } from '../logging/log.ts';
import type { Parser } from '../parsing/parser.ts';
import { readRegister } from './readRegister.ts';
import { remindAgencies } from './remindAgencies.ts';
import { createReturnProcedures } from './returns/returnProcedures.ts';
import { saveMinutes } from './saveMinutes.ts';
import { planRound, sendRound } from './sendRound.ts';

interface HandoffTools {
  readonly parser: Parser;
  readonly backups: BackupTools;
  readonly layouts: LayoutStore;
  readonly now: () => string;
}

export function createHandoffProcedures(
  implementer: Implementer,
  session: Session,
  { parser, backups, layouts, now }: HandoffTools,
  log: Log,
) {
  const { handoffs: os } = implementer;

  function plan(): Plan {
    return session.workbook().overview().plan;
  }

  return {
    register: os.register.handler(({ input }) => readRegister(session.workbook(), input.asOf)),
    planSend: os.planSend.handler(({ input: { sentOn, ...choice } }) => {
      const { number, recipients, gaps } = planRound(session.workbook(), choice, sentOn);
      return { number, recipients, gaps, letter: usualCoverLetter(plan()) };
    }),
    send: os.send.handler(({ input, signal }) =>
      runJob('handoffs.send', log, signal, async (job) => {
        const { to, replace, ...order } = input;
        const tools = { now, layouts };
        const sent = await sendRound(session.workbook(), order, { ...to, replace }, tools, job);
        return { ...sent, path: to.path };
      }),
    ),
    reminderLetter: os.reminderLetter.handler(() => usualReminder(plan())),
    remind: os.remind.handler(({ input, signal }) =>
      runJob('handoffs.remind', log, signal, async (job) => {
        const { to, replace, ...order } = input;
        const destination = { ...to, replace };
        const written = await remindAgencies(session.workbook(), order, destination, layouts, job);
        return { ...written, path: to.path };
      }),
    ),
    ...createReturnProcedures(implementer, session, { parser, backups }, log),
    minutes: os.minutes.handler(({ input, signal }) =>
      runJob('handoffs.minutes', log, signal, (job) => saveMinutes(session.workbook(), input, job)),
    ),
  };
}
