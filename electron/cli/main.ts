import { parseArgs } from 'node:util';

import { translate } from '#shared/messages/translate.ts';
import { UserError } from '#shared/userError.ts';

import { findAppDataFolder, logFileIn } from '../appData/appDataFolder.ts';
import { createFileLog } from '../logging/log.ts';
import { jsonPieces } from '../files/jsonPieces.ts';
import { createParser } from '../parsing/parseInChild.ts';
import { sourceHelpers } from '../processes/forkProcess.ts';
import type { LaunchHelper } from '../processes/helperProcess.ts';
import { UsageError } from './command.ts';
import type { Command, CommandContext } from './command.ts';
import { createProgressBar } from './progressBar.ts';

/** Loaded when asked for: what reads Excel need not start for a deadline phrase. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import('./commands/new.ts')).newCommand,
  resolution: async () => (await import('./commands/resolution.ts')).resolutionCommand,
  inspect: async () => (await import('./commands/inspect.ts')).inspectCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  send: async () => (await import('./commands/send.ts')).sendCommand,
  receive: async () => (await import('./commands/receive.ts')).receiveCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  undo: async () => (await import('./commands/step.ts')).undoCommand,
  redo: async () => (await import('./commands/step.ts')).redoCommand,
  dump: async () => (await import('./commands/dump.ts')).dumpCommand,
  period: async () => (await import('./commands/period.ts')).periodCommand,
};

/**
 * Runs one command; returns the exit code: 0 done, 1 a user error, 2 wrong arguments.
 * `launchParser`: how what reads files from outside is started.
 */
export async function main(
  argv: readonly string[],
  launchParser: LaunchHelper = sourceHelpers.parser,
): Promise<number> {
  const [name = '', ...words] = argv;
  if (name === '--help') {
    await print([await usageOfAll()]);
    return 0;
  }
  const loadCommand = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (loadCommand === undefined) {
    process.stderr.write(`${await usageOfAll()}\n`);
    return 2;
  }
  const command = await loadCommand();
  try {
    if (words.includes('--help')) {
      await print([translate('cli.usage', { usage: command.usage })]);
      return 0;
    }
    return await runCommand(command, words, launchParser);
  } catch (error) {
    process.stderr.write(`${sentenceFor(error, command)}\n`);
    if (!isExpected(error)) logFailure(name, error);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function runCommand(
  command: Command,
  argv: string[],
  launchParser: LaunchHelper,
): Promise<number> {
  const { words, options, isJson } = readArguments(command, argv);
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort();
  const bar = createProgressBar(process.stderr);
  process.once('SIGINT', stop);
  try {
    const answer = await command.run(words, options, {
      signal: interrupt.signal,
      parser: createParser(launchParser),
      today: today(),
      reportProgress: (done, total) => bar.show(done, total),
    } satisfies CommandContext);
    bar.clear();
    const { failure = null } = answer;
    if (isJson) await print(jsonPieces(answer.json));
    if (failure !== null) throw failure;
    if (!isJson) await print([answer.text()]);
    return 0;
  } finally {
    bar.clear();
    process.off('SIGINT', stop);
  }
}

function readArguments(command: Command, argv: string[]) {
  const parsed = parseStrictly(command, argv);
  const { json, ...options } = parsed.values;
  const { least, most } = command.words;
  if (parsed.positionals.length < least || parsed.positionals.length > most) {
    throw new UsageError(translate('cli.wordCount'));
  }
  return { words: parsed.positionals, options, isJson: json === true };
}

function parseStrictly(command: Command, args: string[]) {
  try {
    const options = { ...command.options, json: { type: 'boolean' } } as const;
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own words are English; the option it stumbled over is what the user needs.
    const option = error instanceof Error ? /'([^']+)'/.exec(error.message)?.[1] : undefined;
    throw new UsageError(option ?? '');
  }
}

function isExpected(error: unknown): boolean {
  return error instanceof UserError || error instanceof UsageError;
}

function logFailure(command: string, error: unknown): void {
  createFileLog(logFileIn(findAppDataFolder())).error(`command ${command} failed`, error);
}

function sentenceFor(error: unknown, { usage }: Command): string {
  if (error instanceof UserError) return error.message;
  if (error instanceof UsageError) {
    const wrong = translate('cli.wrongArguments', { what: error.message });
    return `${wrong}\n${translate('cli.usage', { usage })}`;
  }
  if (process.env['DAUVIEC_DEBUG'] !== undefined && error instanceof Error)
    return String(error.stack);
  return translate('errors.unexpectedInCommand');
}

async function usageOfAll(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map(({ usage }) => `  dauviec ${usage}`);
  return [translate('cli.usageOfAll'), ...lines].join('\n');
}

function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * Waits until a pipe has taken each piece: a dump is larger than what a pipe holds at once. A reader
 * that has seen enough (`| head`) closes the pipe, which is no failure of ours.
 */
async function print(pieces: Iterable<string>): Promise<void> {
  // Whoever writes is told as well.
  process.stdout.on('error', () => undefined);
  for (const piece of pieces) if (!(await isTaken(piece))) return;
  await isTaken('\n');
}

function isTaken(text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error?: NodeJS.ErrnoException | null) => {
      if (error == null || error.code === 'EPIPE') resolve(error == null);
      else reject(error);
    });
  });
}
