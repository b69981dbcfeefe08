import { glob, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { InputError, shown } from '../base/input-error.js';
import { parseDocument } from '../task-definition/document/document.js';
/** Files that one run judges at most: beyond that the pattern was probably a mistake. */
export const fileLimit = 500;
/** Characters of a path that an error shows. */
const pathLimit = 300;
/** Takes the targets of the inputs and the workspace; reads and parses every file. Throws InputError for what is missing, unreadable or too much. */
export async function loadTargets(inputs, workspace) {
    const root = await realpath(workspace);
    const targets = [];
    for (const [index, input] of inputs.entries()) {
        const line = index + 1;
        const paths = isGlob(input.pattern) ? await expand(input.pattern, root, line) : [input.pattern];
        const source = input.sourceFile === null ? null : await load(input.sourceFile, root, 'source-file', line);
        for (const path of paths) {
            const file = await load(path, root, 'task-definition', line);
            const parsed = await parseDocument(file.name, file.bytes);
            targets.push({ file, cluster: input.cluster, service: input.service, source, parsed });
            if (targets.length > fileLimit) {
                throw new InputError(`Input task-definition names more than ${fileLimit} files. Name fewer files, or split them over several jobs.`);
            }
        }
    }
    return targets;
}
function isGlob(pattern) {
    return /[*?[\]{}]/.test(pattern);
}
async function expand(pattern, root, line) {
    const paths = [];
    for await (const entry of glob(pattern, {
        cwd: root,
        exclude: (name) => name === 'node_modules' || name === '.git',
    })) {
        // A link could lead a pattern out of the workspace, to files that nobody meant to show in a pull request.
        const path = resolve(root, entry);
        const real = await realpath(path).catch(() => null);
        if (real === null || !isWithin(root, real) || !(await stat(real)).isFile())
            continue;
        paths.push(path);
        if (paths.length > fileLimit)
            break;
    }
    if (paths.length === 0)
        throw new InputError(`Input task-definition, line ${line}: no file matches the pattern ${shown(pattern, pathLimit)}. Correct the pattern; it is relative to the workspace.`);
    return paths.sort();
}
async function load(path, root, input, line) {
    // Runners may reach the workspace by a link: a path through it names the same place.
    const directory = await realpath(dirname(resolve(root, path))).catch(() => dirname(resolve(root, path)));
    const absolute = join(directory, basename(path));
    const inWorkspace = isWithin(root, absolute);
    const name = inWorkspace ? relative(root, absolute).split(sep).join('/') : path;
    const problem = await stat(absolute).then((entry) => entry.isFile()
        ? entry.size > byteLimit
            ? `is larger than ${byteLimit / 1024 / 1024} MiB`
            : null
        : 'is not a file', () => 'does not exist or cannot be read');
    if (problem !== null)
        throw unusable(input, line, path, problem);
    const bytes = await readFile(absolute).catch(() => null);
    if (bytes === null)
        throw unusable(input, line, path, 'cannot be read');
    return { name, inWorkspace, bytes };
}
/** Bytes of one file: thirty times what ECS takes for a task definition (64 KiB). */
const byteLimit = 2 * 1024 * 1024;
function unusable(input, line, path, problem) {
    return new InputError(`Input ${input}, line ${line}: the file ${shown(path, pathLimit)} ${problem}. Check the path; it is relative to the workspace, and the step that renders the file must run before.`);
}
function isWithin(root, path) {
    return path === root || path.startsWith(root + sep);
}
