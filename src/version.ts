/** The version of this release; a test compares it with package.json. */
export const VERSION = '1.0.0';
