export const pageScheme = 'app';

/** Origin of every window. */
export const pageOrigin = `${pageScheme}://dau-viec`;

export function isPageAddress(url: string): boolean {
  return url.startsWith(`${pageOrigin}/`);
}
