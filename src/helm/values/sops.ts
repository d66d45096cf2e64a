import { readFile } from 'node:fs/promises'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Processes } from '../../runner/process/processes.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import { readValues } from './read-values.ts'
import { type Tree, valueAt } from './tree.ts'

export interface Decryption {
  readonly processes: Pick<Processes, 'run'>
  readonly cwd: string
  /** For the credentials of a key in AWS KMS. */
  readonly variables: VariableChanges
  /** Gets every value that was encrypted. */
  readonly addSecret: (value: string) => void
}

/** Whether SOPS wrote the file (getsops.io, "SOPS file format": the key `sops` with a `mac`). */
export function isEncrypted(values: Tree): boolean {
  return valueAt(values, ['sops', 'mac']) !== undefined
}

/**
 * Decrypts a file of values with the program `sops`; what is decrypted is in no file that outlives the run.
 * @param file absolute path
 * @param name of the file for people, relative to the workspace
 * @throws ActionError `values-encrypted`
 */
export async function decrypt(file: string, name: string, encrypted: Tree, decryption: Decryption): Promise<Tree> {
  const { processes, cwd, variables, addSecret } = decryption
  const args = ['--decrypt', '--input-type', 'yaml', '--output-type', 'yaml', file]
  try {
    const run = { tool: `sops ${name}`, file: 'sops', args, cwd, env: variables, timeoutMs: 60_000 } as const
    const { stdoutFile } = await processes.run({ ...run, show: 'quiet' })
    const tree = readValues(await readFile(stdoutFile, 'utf8'), name)
    for (const secret of decryptedTexts(encrypted, tree)) addSecret(secret)
    return tree
  } catch (cause) {
    if (!(cause instanceof ActionError)) throw cause
    const { code } = cause
    if (code !== 'tool-missing' && code !== 'tool-failed') throw cause
    const why = code === 'tool-missing' ? 'the program sops is not on this runner' : 'sops could not decrypt it'
    throw new ActionError('values-encrypted', `${name} is encrypted, and ${why}`, {
      details: cause.details,
      location: { file: name },
      cause,
    })
  }
}

/** Texts that stand where something encrypted stood. Numbers and truth values are too common to be blanked out. */
function decryptedTexts(encrypted: Tree, decrypted: Tree): readonly string[] {
  if (encrypted.kind === 'map' && decrypted.kind === 'map') {
    return [...encrypted.entries].flatMap(([key, value]) => {
      const found = decrypted.entries.get(key)
      return found === undefined ? [] : decryptedTexts(value, found)
    })
  }
  if (encrypted.kind === 'list' && decrypted.kind === 'list') {
    return encrypted.items.flatMap((item, index) => {
      const found = decrypted.items[index]
      return found === undefined ? [] : decryptedTexts(item, found)
    })
  }
  const marked = textOf(encrypted)?.startsWith('ENC[') === true
  const text = marked ? textOf(decrypted) : undefined
  return text === undefined || /^(true|false|null|-?[\d.]{1,6})$/.test(text) ? [] : [text]
}

function textOf(tree: Tree): string | undefined {
  if (tree.kind === 'text') return tree.text
  return tree.kind === 'plain' ? tree.source : undefined
}
