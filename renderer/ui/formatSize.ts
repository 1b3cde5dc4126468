import type { TFunction } from 'i18next';

/** "412 KB", "1,4 MB": as file managers write it, in English "1.4 MB". */
export function formatSize(bytes: number, t: TFunction): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) {
    return t('app.numbers.kilobytes', { size: Math.max(1, Math.round(kilobytes)) });
  }
  return t('app.numbers.megabytes', { size: kilobytes / 1024 });
}
