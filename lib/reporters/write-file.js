import { writeFile } from 'node:fs/promises';
/** Writes a surface's file. One that cannot be written is a note: the log and the job summary still say everything. */
export function writeOrNote(what, path, text) {
    return writeFile(path, text).then(() => null, () => `${what} skipped: its file cannot be written.`);
}
