import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { build, type InlineConfig } from 'vite';

import { licenceFile } from '#shared/licences/licence.ts';

import { copyFonts } from './copyFonts.ts';
import { hashSources } from './hashSources.ts';
import { latinSource } from './latinSource.ts';
import { listPackages } from './listPackages.ts';
import { projectFolder } from './projectFolder.mjs';
import { writeLicences } from './writeLicences.ts';

interface Target {
  readonly name: string;
  /** What it is made from, beside what every target is made from. */
  readonly sources: readonly string[];
  /** A file that is there when it was built. */
  readonly result: string;
  /** Holds files with a hash in the name: emptied before a build. */
  readonly chunks?: string;
  readonly configs: readonly InlineConfig[];
  /** What belongs to it beside what is bundled. */
  readonly copy?: () => void;
}

const commonSources = [
  'shared',
  'package.json',
  'tsconfig.json',
  'package-lock.json',
  'vite.config.ts',
  'electron/launch/build.ts',
  'electron/launch/keepTransforms.ts',
  'electron/launch/latinSource.ts',
  'electron/launch/listPackages.ts',
  'electron/launch/writeLicences.ts',
];

const cacheFolder = join(projectFolder, 'node_modules/.cache/dau-viec');
const stampFile = join(cacheFolder, 'build.json');
const licences = `dist/renderer/${licenceFile}`;
/** Which packages went into which bundle. */
const listFolder = join(cacheFolder, 'packages');

/**
 * Builds into dist/ what is not up to date, and answers with the names of what was built.
 * `onStale` is called once, before the first of them.
 */
export async function buildProgram(onStale?: () => void): Promise<readonly string[]> {
  const stamps = readStamps();
  const built: string[] = [];
  for (const target of targets()) {
    const stamp = hashSources(projectFolder, [...commonSources, ...target.sources]);
    const isFresh = stamps[target.name] === stamp && existsSync(fromProject(target.result));
    if (isFresh) continue;
    if (built.length === 0) onStale?.();
    if (target.chunks !== undefined)
      rmSync(fromProject(target.chunks), { recursive: true, force: true });
    mkdirSync(listFolder, { recursive: true });
    for (const config of target.configs) await build(config);
    target.copy?.();
    stamps[target.name] = stamp;
    built.push(target.name);
    writeStamps(stamps);
  }
  if (built.length > 0 || !existsSync(fromProject(licences)))
    writeLicences(projectFolder, listFolder);
  return built;
}

function targets(): readonly Target[] {
  return [
    {
      name: 'window',
      sources: ['renderer', 'docs/guide'],
      result: 'dist/renderer/index.html',
      configs: [
        {
          configFile: fromProject('vite.config.ts'),
          logLevel: 'warn',
          plugins: [listPackages('window', listFolder)],
        },
      ],
    },
    {
      name: 'processes',
      sources: ['electron'],
      result: 'dist/engine.js',
      chunks: 'dist/chunks',
      configs: [singleFileConfig('main'), singleFileConfig('preload'), processesConfig()],
      copy: () => copyFonts(fromProject('dist')),
    },
  ];
}

/**
 * One CommonJS file: a sandboxed preload script may import nothing of its own, and the main process
 * has things to declare before Electron is ready, which a module may be too late for.
 */
function singleFileConfig(name: 'main' | 'preload'): InlineConfig {
  return nodeConfig(name, {
    input: { [name]: fromProject(`electron/${name}.ts`) },
    output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
  });
}

/** Engine, parser, checker and writer: modules for the Node inside Electron. */
function processesConfig(): InlineConfig {
  return nodeConfig('processes', {
    input: {
      engine: fromProject('electron/desktop/engineProcess.ts'),
      parser: fromProject('electron/parsing/parserProcess.ts'),
      checker: fromProject('electron/damage/checkerProcess.ts'),
      writer: fromProject('electron/annexes/writerProcess.ts'),
    },
    output: {
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
  });
}

type RolldownOptions = NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>;

/** What exceljs reads zips with would load it for those in a store of Amazon's. */
const neverLoaded = ['@aws-sdk/client-s3'];

/** All packages go into the bundle but those with native code, so that the app carries only these. */
function nodeConfig(name: string, rolldownOptions: RolldownOptions): InlineConfig {
  return {
    configFile: false,
    root: projectFolder,
    publicDir: false,
    plugins: [listPackages(name, listFolder), latinSource()],
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'dist',
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { ...rolldownOptions, external: neverLoaded },
    },
  };
}

function fromProject(path: string): string {
  return join(projectFolder, path);
}

function readStamps(): Record<string, string> {
  if (!existsSync(stampFile)) return {};
  return JSON.parse(readFileSync(stampFile, 'utf8')) as Record<string, string>;
}

function writeStamps(stamps: Record<string, string>): void {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify(stamps));
}

if (import.meta.main) {
  const built = await buildProgram();
  console.log(built.length === 0 ? 'dist/ is up to date' : `built: ${built.join(', ')}`);
}
