import type { FileChangeRequest } from '../../gitops/commit/commit-files.ts'
import { findStateFiles } from '../../gitops/commit/find-files.ts'
import { editFile, decodeStateFile } from '../../gitops/edit/edit-file.ts'
import { promoteFile } from '../../gitops/promote/copy-values.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { GitopsRun } from './contract.ts'
import type { DesiredState } from './desired-state.ts'

/** What the inputs do to the files: image and values, those of another environment, or what they were before. */
export async function buildFileChange({ inputs }: GitopsRun, state: DesiredState): Promise<FileChangeRequest> {
  const { file: files, command } = inputs
  const edit = command === 'rollback' ? await buildRestore(inputs, state) : buildEdit(inputs)
  return { branch: state.branch, files, edit }
}

function buildEdit(inputs: GitopsRun['inputs']): FileChangeRequest['edit'] {
  const { image, set, 'create-keys': create, 'image-keys': keys, 'promote-from': source } = inputs
  if (source === undefined) return (bytes, path) => editFile(bytes, path, { image, keys, set, create })
  return async (bytes, path, { read }) => {
    const from = { bytes: await read(source), path: source }
    const request = { imageKeys: keys, valueKeys: inputs['promote-keys'], create }
    const promoted = promoteFile(from, { bytes, path }, request)
    return editFile(Buffer.from(promoted), path, { image, keys: [], set, create })
  }
}

/** @throws ActionError `invalid-input` for a commit that the repository does not have; `file-not-found` */
async function buildRestore(
  { revision = '' }: GitopsRun['inputs'],
  { repository }: DesiredState,
): Promise<FileChangeRequest['edit']> {
  const commit = await repository.resolveCommit(revision)
  if (commit === undefined)
    throw new ActionError('invalid-input', `${repository.name} has no commit ${revision}`, {
      hint: 'Correct revision: a commit of the repository with the desired state.',
    })
  const files = await repository.listFiles(commit)
  return async (_, path) => {
    const [file] = findStateFiles(files, [path], `${repository.name} as of ${revision}`)
    return file === undefined ? '' : decodeStateFile(await repository.readFile(file), path)
  }
}
