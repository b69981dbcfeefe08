// Written by scripts/generate-check-list.ts from package.json. Do not edit.
/** The project's version. */
export const version = '0.1.0';
