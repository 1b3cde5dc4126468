import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether LibreOffice is here, which opens and prints what the program writes. */
export const hasOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/**
 * Prints files to PDF with LibreOffice, in one go. Times New Roman is a font of the same widths, so
 * that pages fill as they do in offices, whatever fonts this machine has.
 */
export function printWithOffice(folder: string, paths: readonly string[]): Buffer[] {
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontsConfig(folder));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder];
  execFileSync('soffice', [...options, ...paths], {
    stdio: 'ignore',
    env: { ...process.env, FONTCONFIG_FILE: fonts },
  });
  return paths.map((path) => readFileSync(join(folder, `${basename(path, extname(path))}.pdf`)));
}

function fontsConfig(folder: string): string {
  const tinos = dirname(
    fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/package.json')),
  );
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
    <dir>${tinos}</dir><cachedir>${join(folder, 'fontcache')}</cachedir>
    <alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias>
  </fontconfig>`;
}
