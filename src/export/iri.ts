/**
 * Names of this project's own in xAPI. A name ending in `.invalid` belongs to nobody and is never looked up (RFC 2606):
 * these are names, not addresses, and nothing answers there.
 */
export const iriBase = 'https://bearings.invalid/xapi';

export const iri = (...parts: readonly string[]): string => [iriBase, ...parts.map(encodeURIComponent)].join('/');
