import { lstatSync, mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
/** Folder in RUNNER_TEMP. */
const folderName = 'eks-actions-compiled';
/**
 * Lets the steps of a job share what Node.js has compiled of the program, so that later ones start faster. The entry points call it
 * before they load the program.
 *
 * Compiled code is executed as it is: it is read only from a folder that this user has created, that nobody else can write to, and
 * that belongs to the job. The runner empties RUNNER_TEMP at the beginning and the end of each job
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables).
 */
export function shareCompiledCode(environment, enable = enableCompileCache) {
    const { GITHUB_ACTIONS, RUNNER_TEMP = '', NODE_COMPILE_CACHE = '' } = environment;
    if (GITHUB_ACTIONS !== 'true' || !path.isAbsolute(RUNNER_TEMP) || NODE_COMPILE_CACHE !== '')
        return;
    const folder = path.join(RUNNER_TEMP, folderName);
    try {
        if (isPrivateFolder(folder))
            enable(folder);
    }
    catch {
        // It is only slower without.
    }
}
/** Creates the folder, or checks the one that an earlier step has created. */
function isPrivateFolder(folder) {
    mkdirSync(folder, { mode: 0o700, recursive: true });
    const found = lstatSync(folder);
    // Windows has neither owners nor modes: nothing is shared there.
    return found.isDirectory() && (found.mode & 0o022) === 0 && found.uid === process.getuid?.();
}
