/** What the page that a door serves may count on, beside the contract. */

/** Path of the engine's WebSocket in the browser door. */
export const engineSocketPath = '/engine';

/**
 * `<meta property="csp-nonce" content="…" nonce="…">`, put into index.html by the door that serves
 * it. Style elements made by scripts show only with this nonce.
 */
export const nonceMetaProperty = 'csp-nonce';
