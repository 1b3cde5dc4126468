import type { MessagePortMain } from 'electron';
import { RPCHandler } from '@orpc/server/message-port';

import { logFileIn } from '../appData/appDataFolder.ts';
import { createEngine } from '../engine/createEngine.ts';
import type { Engine } from '../engine/engine.ts';
import { createFileLog } from '../logging/log.ts';
import { createMainQuestions } from './askMain.ts';
import { toEngineSchema, type FromEngine, type ToEngine } from './engineMessages.ts';
import { createProcessLauncher } from './processLauncher.ts';

/** Entry of the process that one window's engine runs in. */
const { parentPort } = process;
const toMain = (message: FromEngine) => parentPort.postMessage(message);
const launcher = createProcessLauncher(toMain);
const questions = createMainQuestions(toMain);

parentPort.once('message', ({ data }) => {
  const message = toEngineSchema.parse(data);
  if (message.type !== 'start') throw new Error(`${message.type} before start`);
  const engine = start(message);
  const rpc = new RPCHandler(engine.router);
  const serve = (port: MessagePortMain) => {
    rpc.upgrade(port);
    port.start();
  };
  parentPort.on('message', ({ data: next, ports }) => {
    receive(toEngineSchema.parse(next), ports[0], engine, serve);
  });
});

function start({ appDataFolder, version, file }: Extract<ToEngine, { type: 'start' }>): Engine {
  const log = createFileLog(logFileIn(appDataFolder));
  process.on('uncaughtException', (error) => {
    log.error('the engine broke off', error);
    process.exit(1);
  });
  const helpers = {
    parser: launcher.launcherOf('parser'),
    checker: launcher.launcherOf('checker'),
    writer: launcher.launcherOf('writer'),
  };
  const engine = createEngine({
    door: 'desktop',
    mayUsePath: (path) => questions.mayUsePath(path),
    version,
    appDataFolder,
    helpers,
    log,
  });
  if (file !== null) void engine.openAtStart(file);
  return engine;
}

function receive(
  message: ToEngine,
  port: MessagePortMain | undefined,
  engine: Engine,
  serve: (port: MessagePortMain) => void,
): void {
  switch (message.type) {
    case 'connect':
      if (port === undefined) throw new Error('connect brings a port');
      serve(port);
      break;
    case 'helperStarted':
      if (port === undefined) throw new Error('helperStarted brings a port');
      launcher.started(message.id, port);
      break;
    case 'helperGone':
      launcher.gone(message.id);
      break;
    case 'pathAnswer':
      questions.answered(message.id, message.isGranted);
      break;
    case 'close':
      void engine.close().finally(() => toMain({ type: 'closed' }));
      break;
    case 'start':
      throw new Error('started twice');
  }
}
