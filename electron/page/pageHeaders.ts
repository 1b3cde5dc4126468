/**
 * Headers of every answer of a door that serves the page. `sockets` are the origins beside its own
 * that the page may talk to.
 */
export function pageHeaders(
  nonce: string,
  sockets: readonly string[] = [],
): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce, sockets),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** Files of the program only; no inline code; style elements with the nonce (Fluent, ag-grid). */
function contentSecurityPolicy(nonce: string, sockets: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...sockets].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
