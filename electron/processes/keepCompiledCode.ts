import module from 'node:module';

/**
 * Writes what this process has compiled to Node's cache, for the next of its kind: it is ended as soon
 * as it has answered, and Node itself writes only when a process ends by itself. Electron's processes
 * have no such cache.
 */
export function keepCompiledCode(): void {
  if (!('electron' in process.versions)) module.flushCompileCache();
}
