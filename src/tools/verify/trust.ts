import { ActionError } from '../../runner/errors/action-error.ts'
import { describeThrown } from './verification-error.ts'
import { sigstorePublicGood } from './keys/sigstore.ts'
import type { Keyring } from './openpgp.ts'
import type { SigstoreIdentity, SigstoreTrust } from './sigstore.ts'
import type { ToolArtifact } from '../catalog/artifact.ts'
import { findDefinition, type ToolName } from '../catalog/tools.ts'

/** What a caller trusts besides the built-in keys: the input `trusted-keys`, for mirrors that re-sign. */
export interface TrustedKeys {
  readonly openpgp: readonly Keyring[]
  readonly sigstoreRoots: readonly unknown[]
  readonly sigstoreIdentities: readonly SigstoreIdentity[]
}

export const noExtraKeys: TrustedKeys = { openpgp: [], sigstoreRoots: [], sigstoreIdentities: [] }

export function hasExtraKeys({ openpgp, sigstoreRoots, sigstoreIdentities }: TrustedKeys): boolean {
  return openpgp.length + sigstoreRoots.length + sigstoreIdentities.length > 0
}

/** Whether a caller trusts keys of the kind that signs this tool. */
export function hasKeysFor({ signature }: ToolArtifact, extra: TrustedKeys): boolean {
  if (signature === undefined) return false
  return signature.kind === 'openpgp'
    ? extra.openpgp.length > 0
    : extra.sigstoreRoots.length + extra.sigstoreIdentities.length > 0
}

/** The keys that may sign a tool's releases: the project's own, and the caller's. */
export async function selectKeyrings(tool: ToolName, extra: TrustedKeys): Promise<readonly Keyring[]> {
  const { signer } = findDefinition(tool)
  return [...(signer?.kind === 'openpgp' ? [await signer.loadKeyring()] : []), ...extra.openpgp]
}

export function selectSigstoreTrust({ tool, version }: ToolArtifact, extra: TrustedKeys): SigstoreTrust {
  const { signer } = findDefinition(tool)
  const identities = signer?.kind === 'sigstore' ? signer.listIdentities(version) : []
  return {
    roots: [sigstorePublicGood, ...extra.sigstoreRoots],
    identities: [...identities, ...extra.sigstoreIdentities],
  }
}

const armourBlock = /-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g
const identityLine = /^identity=(\S+)\s+issuer=(https:\/\/\S+)$/
const jsonDocument = /^\{[\s\S]*\}[ \t\r]*$/m
/** How keys, identities and trusted roots begin and end: such a line that was not understood is no prose. */
const reservedLine = /^(?:identity\b|-----|\{|\})/i

/**
 * Reads the input `trusted-keys`: in any order OpenPGP public keys as armour blocks, Sigstore identities as lines
 * `identity=<subject> issuer=<https address>`, and one Sigstore `trusted_root.json`. Around armour blocks prose may
 * stand, as in the KEYS files that projects publish. What is inside of keys and roots is for `checkTrustedKeys`.
 * @throws ActionError `invalid-input` for anything else
 */
export function parseTrustedKeys(text: string): TrustedKeys {
  const blocks = text.match(armourBlock) ?? []
  const withoutKeys = text.replace(armourBlock, '')
  const [json] = jsonDocument.exec(withoutKeys) ?? []
  const lines = withoutKeys
    .replace(jsonDocument, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const prose = lines.filter((line) => !identityLine.test(line))
  const unknown = blocks.length === 0 ? prose[0] : prose.find((line) => reservedLine.test(line))
  if (unknown !== undefined)
    throw createTrustedKeysError(
      'there is text that is neither a key, an identity nor a trusted root',
      unknown.slice(0, 100),
    )
  return {
    openpgp: blocks.map((block) => ({ text: block, fingerprints: 'all' })),
    sigstoreRoots: json === undefined ? [] : [parseRoot(json)],
    sigstoreIdentities: lines.flatMap((line) => {
      const [, name, issuer] = identityLine.exec(line) ?? []
      return name === undefined || issuer === undefined ? [] : [{ name, issuer }]
    }),
  }
}

function parseRoot(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw createTrustedKeysError('the Sigstore trusted root cannot be read', describeThrown(error))
  }
}

/** @param detail what a library said, or the text in question */
export function createTrustedKeysError(message: string, detail?: string): ActionError {
  return new ActionError('invalid-input', `trusted-keys: ${message}`, {
    ...(detail === undefined ? {} : { details: [detail] }),
    hint: 'Give OpenPGP armour blocks, lines `identity=… issuer=https://…`, or the content of a trusted_root.json.',
  })
}
