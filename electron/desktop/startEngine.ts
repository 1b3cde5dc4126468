import { join } from 'node:path';

import { MessageChannelMain, utilityProcess, type MessagePortMain } from 'electron';

import { engineExecArgv } from '../engine/engine.ts';
import type { Log } from '../logging/log.ts';
import { fromEngineSchema, type ToEngine } from './engineMessages.ts';
import { createHelperProcesses } from './helperProcesses.ts';
import type { PathGrants } from './pathGrants.ts';

export interface EngineStart {
  /** Where engine.js, parser.js, checker.js and writer.js are. */
  readonly programFolder: string;
  readonly appDataFolder: string;
  readonly version: string;
  readonly file: string | null;
  readonly log: Log;
  readonly grants: PathGrants;
  /** The process ended without having been asked to. */
  readonly onDeath: () => void;
}

/** The process of one window's engine. */
export interface EngineProcess {
  /** A new line to the engine, for the page. */
  connect(): MessagePortMain;
  /** Resolves when the workbook is closed and the process gone; it is killed when that takes long. */
  close(): Promise<void>;
}

const closeTimeoutMs = 5000;

export function startEngine(start: EngineStart): EngineProcess {
  const { programFolder, appDataFolder, version, file, log, grants } = start;
  const child = utilityProcess.fork(join(programFolder, 'engine.js'), [], {
    serviceName: 'Đầu Việc: engine',
    execArgv: [...engineExecArgv],
  });
  const tell = (message: ToEngine, ports: MessagePortMain[] = []) =>
    child.postMessage(message, ports);
  const helpers = createHelperProcesses(programFolder, tell);
  let isClosing = false;

  const exited = new Promise<void>((resolve) => {
    child.once('exit', (code) => {
      helpers.killAll();
      resolve();
      if (isClosing) return;
      log.error(`engine process ended with ${String(code)}`);
      start.onDeath();
    });
  });
  child.on('message', (data: unknown) => {
    const message = fromEngineSchema.parse(data);
    if (message.type === 'startHelper') helpers.start(message.id, message.name);
    if (message.type === 'killHelper') helpers.kill(message.id);
    if (message.type === 'mayUsePath') {
      const isGranted = grants.isGranted(message.path);
      if (!isGranted) log.error('refused a path that the user did not name');
      tell({ type: 'pathAnswer', id: message.id, isGranted });
    }
    if (message.type === 'closed') child.kill();
  });
  tell({ type: 'start', appDataFolder, version, file });

  return {
    connect() {
      const { port1, port2 } = new MessageChannelMain();
      tell({ type: 'connect' }, [port1]);
      return port2;
    },
    async close() {
      isClosing = true;
      tell({ type: 'close' });
      const timer = setTimeout(() => {
        log.error('engine process did not close in time');
        child.kill();
      }, closeTimeoutMs);
      await exited;
      clearTimeout(timer);
    },
  };
}
