import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { engineExecArgv } from '#electron/engine/engine.ts';
import { projectFolder } from '#electron/launch/projectFolder.mjs';

import type { EngineMemory, EngineQuestion } from './engineProcess.ts';

export interface RunningEngine {
  /** Works once, as printed by `npm start -- --browser`. */
  readonly url: string;
  readonly pid: number;
  /** What the process holds after it was told to give back what it does not need. */
  readonly memory: () => Promise<EngineMemory>;
  readonly close: () => Promise<void>;
}

/** An engine with its browser door in a process of its own; `logPath` null: what happens is not written down. */
export async function startEngine(
  appDataFolder: string,
  logPath: string | null = null,
): Promise<RunningEngine> {
  const engine = fork(
    join(projectFolder, 'tests/bench/engineProcess.ts'),
    [appDataFolder, logPath ?? ''],
    { execArgv: [...engineExecArgv, '--expose-gc'] },
  );

  async function answer<T>(): Promise<T> {
    const [message] = (await once(engine, 'message')) as [T];
    return message;
  }

  function send(question: EngineQuestion): void {
    engine.send(question);
  }

  const { url } = await answer<{ url: string }>();
  return {
    url,
    pid: engine.pid ?? 0,
    memory() {
      send('memory');
      return answer<EngineMemory>();
    },
    async close() {
      const ended = once(engine, 'exit');
      send('close');
      await ended;
    },
  };
}
