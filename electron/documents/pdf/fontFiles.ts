import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The four cuts of a family, by what `fontStyle` says. */
export const fontStyles = ['regular', 'bold', 'italic', 'boldItalic'] as const;

export type FontStyle = (typeof fontStyles)[number];

export type FontFiles = Readonly<Record<FontStyle, string>>;

/** Where systems keep the typeface of official papers. */
const systemFonts: readonly FontFiles[] = [
  {
    regular: 'C:\\Windows\\Fonts\\times.ttf',
    bold: 'C:\\Windows\\Fonts\\timesbd.ttf',
    italic: 'C:\\Windows\\Fonts\\timesi.ttf',
    boldItalic: 'C:\\Windows\\Fonts\\timesbi.ttf',
  },
  {
    regular: '/System/Library/Fonts/Supplemental/Times New Roman.ttf',
    bold: '/System/Library/Fonts/Supplemental/Times New Roman Bold.ttf',
    italic: '/System/Library/Fonts/Supplemental/Times New Roman Italic.ttf',
    boldItalic: '/System/Library/Fonts/Supplemental/Times New Roman Bold Italic.ttf',
  },
];

/** Tinos, made to the same widths, by the path inside its package. */
export const freeFont: FontFiles = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** The package that the free font comes with; a built program has its files in a folder beside it. */
export const freeFontPackage = '@expo-google-fonts/tinos';
export const freeFontFolder = 'fonts';

/** The system's Times New Roman where all of it is there, else the free font. */
export function findFontFiles(): FontFiles {
  const whole = systemFonts.find((files) => Object.values(files).every((path) => existsSync(path)));
  if (whole !== undefined) return whole;
  const folder = freeFontIn();
  return {
    regular: join(folder, freeFont.regular),
    bold: join(folder, freeFont.bold),
    italic: join(folder, freeFont.italic),
    boldItalic: join(folder, freeFont.boldItalic),
  };
}

function freeFontIn(): string {
  const beside = [freeFontFolder, join('..', freeFontFolder)].map((name) =>
    join(import.meta.dirname, name),
  );
  return (
    beside.find((folder) => existsSync(join(folder, freeFont.regular))) ??
    dirname(fileURLToPath(import.meta.resolve(`${freeFontPackage}/package.json`)))
  );
}

export function fontStyle(isBold: boolean, isItalic: boolean): FontStyle {
  if (isBold) return isItalic ? 'boldItalic' : 'bold';
  return isItalic ? 'italic' : 'regular';
}
