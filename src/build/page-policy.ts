/** What a page may do: nothing but itself. `connects`: whom it may ask. Style attributes are allowed because figures set custom properties with them. */
export const pagePolicy = (connects: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src-elem 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // Howler empties a player with a silent data address.
    "media-src 'self' blob: data:",
    `connect-src ${connects}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
