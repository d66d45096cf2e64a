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
    if (!(cause instanceof ActionError) || (cause.code !== 'tool-missing' && cause.code !== 'tool-failed')) throw cause
    throw refused(name, cause, keysOf(encrypted))
  }
}

function refused(name: string, cause: ActionError, keys: readonly string[]): ActionError {
  const { why, hint } = explained(name, cause, keys)
  return new ActionError('values-encrypted', `${name} is encrypted, and ${why}`, {
    details: [...(keys.length === 0 ? [] : [`it opens with ${keys.join(' or ')}`]), ...cause.details],
    hint,
    location: { file: name },
    cause,
  })
}

function explained(name: string, { code, details }: ActionError, keys: readonly string[]) {
  if (code === 'tool-missing') {
    return { why: 'the program sops is not on this runner', hint: 'Install sops in an earlier step of the job.' }
  }
  if (details.some((line) => line.includes('MAC mismatch'))) {
    return {
      why: 'was changed without SOPS: its seal does not fit',
      hint: `Look at what changed, and seal it anew: sops edit ${name}`,
    }
  }
  const ways = [
    ...(keys.some((key) => key.startsWith('age1')) ? ['for age set SOPS_AGE_KEY from a secret'] : []),
    ...(keys.some((key) => key.startsWith('arn:')) ? ['for AWS KMS allow kms:Decrypt to the role of the job'] : []),
  ]
  return {
    why: 'sops could not decrypt it',
    hint: `Give the job a key of it${ways.length === 0 ? '' : `: ${ways.join('; ')}`}. To open it with another key: sops updatekeys ${name}`,
  }
}

/** How SOPS names keys: of age, AWS KMS, PGP, Google, Azure and Vault (getsops.io, "SOPS file format"). */
const keyNames = new Set(['recipient', 'arn', 'fp', 'resource_id', 'vault_url', 'vault_address'])

/** Whom the file was encrypted for, as it says in clear. */
function keysOf(encrypted: Tree): readonly string[] {
  const within = (tree: Tree | undefined, name = ''): readonly string[] => {
    if (tree?.kind === 'map') return [...tree.entries].flatMap(([key, value]) => within(value, key))
    if (tree?.kind === 'list') return tree.items.flatMap((item) => within(item, name))
    const text = tree === undefined || !keyNames.has(name) ? undefined : textOf(tree)
    return text === undefined ? [] : [text]
  }
  return [...new Set(within(valueAt(encrypted, ['sops'])))]
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
