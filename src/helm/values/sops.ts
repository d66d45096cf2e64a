import { ActionError } from '../../runner/errors/action-error.ts'
import type { Processes } from '../../runner/process/processes.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import { parseValues } from './parse-values.ts'
import { type ValuesTree, findValue } from './values-tree.ts'

export interface DecryptionOptions {
  readonly processes: Pick<Processes, 'probe'>
  readonly cwd: string
  /** Credentials for a key in AWS KMS. */
  readonly variables: VariableChanges
  /** Receives every decrypted value. */
  readonly addSecret: (value: string) => void
}

/** Whether the file is encrypted with SOPS (getsops.io, "SOPS file format": the key `sops` with a `mac`). */
export function isSopsEncrypted(values: ValuesTree): boolean {
  return findValue(values, ['sops', 'mac']) !== undefined
}

/**
 * Decrypts a values file with `sops`; the decrypted text is written to no file that outlives the run.
 * @param file absolute path
 * @param name relative to the workspace, for display
 * @throws ActionError `values-encrypted`
 */
export async function decryptValues(
  file: string,
  name: string,
  encrypted: ValuesTree,
  decryption: DecryptionOptions,
): Promise<ValuesTree> {
  const { processes, cwd, variables, addSecret } = decryption
  const args = ['--decrypt', '--input-type', 'yaml', '--output-type', 'yaml', file]
  try {
    const request = { tool: `sops ${name}`, file: 'sops', args, cwd, env: variables, timeoutMs: 60_000 }
    const { stdout } = await processes.probe(request)
    const tree = parseValues(stdout, name)
    for (const secret of listDecryptedTexts(encrypted, tree)) addSecret(secret)
    return tree
  } catch (cause) {
    if (!(cause instanceof ActionError) || (cause.code !== 'tool-missing' && cause.code !== 'tool-failed')) throw cause
    throw createEncryptedError(name, cause, listSopsKeys(encrypted))
  }
}

function createEncryptedError(name: string, cause: ActionError, keys: readonly string[]): ActionError {
  const { why, hint } = explainSopsFailure(name, cause, keys)
  return new ActionError('values-encrypted', `${name} is encrypted, and ${why}`, {
    details: [...(keys.length === 0 ? [] : [`it can be decrypted with ${keys.join(' or ')}`]), ...cause.details],
    hint,
    location: { file: name },
    cause,
  })
}

function explainSopsFailure(name: string, { code, details }: ActionError, keys: readonly string[]) {
  if (code === 'tool-missing') {
    return { why: 'sops is not installed on this runner', hint: 'Install sops in an earlier step of the job.' }
  }
  if (details.some((line) => line.includes('MAC mismatch'))) {
    return {
      why: 'was changed without SOPS: its MAC does not match',
      hint: `Check what changed, then re-encrypt it: sops edit ${name}`,
    }
  }
  const ways = [
    ...(keys.some((key) => key.startsWith('age1')) ? ['for age set SOPS_AGE_KEY from a secret'] : []),
    ...(keys.some((key) => key.startsWith('arn:')) ? ["for AWS KMS allow kms:Decrypt for the job's role"] : []),
  ]
  return {
    why: 'sops could not decrypt it',
    hint: `Give the job one of its keys${ways.length === 0 ? '' : `: ${ways.join('; ')}`}. To add another key: sops updatekeys ${name}`,
  }
}

/** Names of key fields in SOPS: age, AWS KMS, PGP, Google, Azure and Vault (getsops.io, "SOPS file format"). */
const keyNames = new Set(['recipient', 'arn', 'fp', 'resource_id', 'vault_url', 'vault_address'])

/** The keys that the file was encrypted for, listed in plaintext. */
function listSopsKeys(encrypted: ValuesTree): readonly string[] {
  const collectKeys = (tree: ValuesTree | undefined, name = ''): readonly string[] => {
    if (tree?.kind === 'map') return [...tree.entries].flatMap(([key, value]) => collectKeys(value, key))
    if (tree?.kind === 'list') return tree.items.flatMap((item) => collectKeys(item, name))
    const text = tree === undefined || !keyNames.has(name) ? undefined : getScalarText(tree)
    return text === undefined ? [] : [text]
  }
  return [...new Set(collectKeys(findValue(encrypted, ['sops'])))]
}

/** Texts in place of encrypted values. Numbers and booleans are too common to be masked. */
function listDecryptedTexts(encrypted: ValuesTree, decrypted: ValuesTree): readonly string[] {
  if (encrypted.kind === 'map' && decrypted.kind === 'map') {
    return [...encrypted.entries].flatMap(([key, value]) => {
      const found = decrypted.entries.get(key)
      return found === undefined ? [] : listDecryptedTexts(value, found)
    })
  }
  if (encrypted.kind === 'list' && decrypted.kind === 'list') {
    return encrypted.items.flatMap((item, index) => {
      const found = decrypted.items[index]
      return found === undefined ? [] : listDecryptedTexts(item, found)
    })
  }
  const marked = getScalarText(encrypted)?.startsWith('ENC[') === true
  const text = marked ? getScalarText(decrypted) : undefined
  return text === undefined || /^(true|false|null|-?[\d.]{1,6})$/.test(text) ? [] : [text]
}

function getScalarText(tree: ValuesTree): string | undefined {
  if (tree.kind === 'text') return tree.text
  return tree.kind === 'plain' ? tree.source : undefined
}
