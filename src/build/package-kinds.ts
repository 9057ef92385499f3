/** The packages that learning platforms take, by the word that the command knows them by. */
export const packageKinds = {
  scorm: {
    /** At the end of the file's name. */
    suffix: 'scorm12',
    /** The script that the page starts with, and whom the page may ask. */
    entry: '/src/packaged-scorm.ts',
    // All that is asked goes through the platform's own window.
    connects: "'self'",
  },
  cmi5: {
    suffix: 'cmi5',
    entry: '/src/packaged-cmi5.ts',
    // The learning record store is where the platform says it is, seldom beside the page.
    connects: "'self' https: http:",
  },
} as const;

export type PackageKind = keyof typeof packageKinds;
