/** "412 KB", "1,4 MB": as file managers write it, with a Vietnamese decimal comma. */
export function formatSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes)).toLocaleString('vi')} KB`;
  return `${(kilobytes / 1024).toLocaleString('vi', { maximumFractionDigits: 1 })} MB`;
}
