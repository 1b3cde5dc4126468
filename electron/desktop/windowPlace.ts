import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { Log } from '../logging/log.ts';

const rectangleSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
});

export type Rectangle = z.infer<typeof rectangleSchema>;

const placeSchema = z.object({ bounds: rectangleSchema, isMaximized: z.boolean() });

/** Where a window was when it was closed. */
export type WindowPlace = z.infer<typeof placeSchema>;

/** So much of a window must lie on a screen that the mouse can take hold of it. */
const graspPixels = 64;

/** The place remembered in this folder; null at the first start or when the file is no such thing. */
export function loadWindowPlace(appDataFolder: string): WindowPlace | null {
  try {
    const content: unknown = JSON.parse(readFileSync(fileIn(appDataFolder), 'utf8'));
    return placeSchema.parse(content);
  } catch {
    // The window opens at its usual place: nothing of the user's is lost.
    return null;
  }
}

export function saveWindowPlace(appDataFolder: string, place: WindowPlace, log: Log): void {
  try {
    writeFileSync(fileIn(appDataFolder), JSON.stringify(place));
  } catch (error) {
    log.error('window place not saved', error);
  }
}

/**
 * Where a window that was there opens; null when it could not be seen there. Screens come and go
 * between two starts, and one that is enlarged has less room than before.
 */
export function placeOn(bounds: Rectangle, screens: readonly Rectangle[]): Rectangle | null {
  const screen = screens.find((candidate) => isReachable(bounds, candidate));
  if (screen === undefined) return null;
  const { x, y, width, height } = bounds;
  return {
    ...(width > screen.width ? { x: screen.x, width: screen.width } : { x, width }),
    ...(height > screen.height ? { y: screen.y, height: screen.height } : { y, height }),
  };
}

/** The size of a window that has no place yet: what the screens are drawn for, if there is room. */
export function firstSize(screen: Rectangle): Pick<Rectangle, 'width' | 'height'> {
  return { width: Math.min(1366, screen.width), height: Math.min(820, screen.height) };
}

function isReachable(bounds: Rectangle, screen: Rectangle): boolean {
  const width =
    Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
  const top = bounds.y - screen.y;
  return width >= graspPixels && top >= 0 && top <= screen.height - graspPixels;
}

function fileIn(appDataFolder: string): string {
  return join(appDataFolder, 'window.json');
}
