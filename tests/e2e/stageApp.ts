import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';

import { buildProgram } from '#electron/launch/build.ts';
import { projectFolder } from '#electron/launch/projectFolder.mjs';

import type { FoundElectron } from './findElectron.ts';

/** How to start a desktop program. */
export interface AppProgram {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** The program as it ships, which no test tool can look into; null for an app that is not packaged. */
  readonly shipped: string | null;
}

const stageFolder = join(projectFolder, 'node_modules/.cache/dau-viec/staged-app');
const packageFolder = join(projectFolder, 'node_modules/.cache/dau-viec/packaged-app');
const drivenFolder = join(projectFolder, 'node_modules/.cache/dau-viec/driven-app');

/** The app as built, in a folder of its own, so that its better-sqlite3 may be another. */
export async function stageApp({ program, sqlite }: FoundElectron): Promise<AppProgram> {
  await buildProgram();
  rmSync(stageFolder, { recursive: true, force: true });
  for (const part of ['dist', 'package.json', 'node_modules/better-sqlite3']) {
    cpSync(join(projectFolder, part), join(stageFolder, part), { recursive: true });
  }
  if (sqlite === null) {
    return {
      executablePath: program,
      args: [...sandboxSwitch(), stageFolder],
      shipped: null,
    };
  }
  const release = join(stageFolder, 'node_modules/better-sqlite3/build/Release');
  mkdirSync(release, { recursive: true });
  cpSync(sqlite, join(release, 'better_sqlite3.node'));
  // The loader of this Electron starts an app when Electron is ready, which is too late for what
  // the main process has to declare; what is required goes first.
  const early = ['-r', join(stageFolder, 'dist/main.cjs')];
  return {
    executablePath: program,
    args: [...sandboxSwitch(), ...early, stageFolder],
    shipped: null,
  };
}

/** The app as packaged, unpacked: what an installer would put on the machine. */
export async function packageApp({ dist, version, sqlite }: FoundElectron): Promise<AppProgram> {
  await buildProgram();
  rmSync(packageFolder, { recursive: true, force: true });
  const builder = join(projectFolder, 'node_modules/electron-builder/cli.js');
  const settings = {
    electronDist: dist,
    electronVersion: version,
    'directories.output': packageFolder,
  };
  const words = Object.entries(settings).map(([name, value]) => `-c.${name}=${value}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, '--dir', ...words], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`electron-builder failed:\n${stdout}${stderr}`);
  const folder = join(packageFolder, unpackedFolder());
  const resources = join(folder, process.platform === 'darwin' ? '' : 'resources');
  if (sqlite !== null) {
    const prebuilds = join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds');
    for (const file of readdirSync(prebuilds)) cpSync(sqlite, join(prebuilds, file));
  }
  return {
    executablePath: await makeDrivable(folder),
    args: sandboxSwitch(),
    shipped: join(folder, executableName()),
  };
}

/** A copy that Playwright can drive: it talks to the main process through Node's inspector. */
async function makeDrivable(folder: string): Promise<string> {
  rmSync(drivenFolder, { recursive: true, force: true });
  cpSync(folder, drivenFolder, { recursive: true, verbatimSymlinks: true });
  const program = join(drivenFolder, executableName());
  await flipFuses(program, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin',
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  return program;
}

function unpackedFolder(): string {
  const folder = readdirSync(packageFolder).find((name) => /(unpacked|^mac)/.test(name));
  if (folder === undefined) throw new Error(`nothing was packaged into ${packageFolder}`);
  return folder;
}

function executableName(): string {
  if (process.platform === 'win32') return 'dau-viec.exe';
  return process.platform === 'darwin' ? 'Đầu Việc.app/Contents/MacOS/Đầu Việc' : 'dau-viec';
}

/** Chromium refuses to run its sandbox as root. */
function sandboxSwitch(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
