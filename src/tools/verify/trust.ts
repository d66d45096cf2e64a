import { ActionError } from '../../runner/errors/action-error.ts'
import type { ToolArtifact, SignatureSource } from '../model.ts'
import { describeThrown } from './verification-error.ts'
import { hashicorpKeyring } from './keys/hashicorp.ts'
import { helmKeyring } from './keys/helm.ts'
import { sigstorePublicGood } from './keys/sigstore.ts'
import type { Keyring } from './openpgp.ts'
import type { SigstoreIdentity, SigstoreTrust } from './sigstore.ts'

/** What a caller trusts besides the built-in keys: the input `trusted-keys`, for mirrors that sign anew. */
export interface TrustedKeys {
  readonly openpgp: readonly Keyring[]
  readonly sigstoreRoots: readonly unknown[]
  readonly sigstoreIdentities: readonly SigstoreIdentity[]
}

export const noExtraKeys: TrustedKeys = { openpgp: [], sigstoreRoots: [], sigstoreIdentities: [] }

const builtInKeyrings = { hashicorp: hashicorpKeyring, helm: helmKeyring } as const

export function hasExtraKeys({ openpgp, sigstoreRoots, sigstoreIdentities }: TrustedKeys): boolean {
  return openpgp.length + sigstoreRoots.length + sigstoreIdentities.length > 0
}

/** Whether a caller trusts keys of the kind that signs this tool. */
export function hasKeysFor({ signature }: ToolArtifact, extra: TrustedKeys): boolean {
  return signature.kind === 'openpgp'
    ? extra.openpgp.length > 0
    : extra.sigstoreRoots.length + extra.sigstoreIdentities.length > 0
}

type OpenPgpSource = Extract<SignatureSource, { kind: 'openpgp' }>

export function selectKeyrings({ keyring }: OpenPgpSource, extra: TrustedKeys): readonly Keyring[] {
  return [builtInKeyrings[keyring], ...extra.openpgp]
}

export function selectSigstoreTrust(artifact: ToolArtifact, extra: TrustedKeys): SigstoreTrust {
  return {
    roots: [sigstorePublicGood, ...extra.sigstoreRoots],
    identities: [...listBuiltInIdentities(artifact), ...extra.sigstoreIdentities],
  }
}

/**
 * kubectl: https://kubernetes.io/docs/tasks/administer-cluster/verify-signed-artifacts/. eksctl: any workflow of its
 * repository that ran for the tag of this very version.
 */
function listBuiltInIdentities({ tool, version }: ToolArtifact): readonly SigstoreIdentity[] {
  switch (tool) {
    case 'kubectl':
      return [{ name: 'krel-staging@k8s-releng-prod.iam.gserviceaccount.com', issuer: 'https://accounts.google.com' }]
    case 'eksctl':
      return [
        {
          name: `https://github.com/eksctl-io/eksctl/.github/workflows/*@refs/tags/v${version}`,
          issuer: 'https://token.actions.githubusercontent.com',
        },
      ]
    case 'terraform':
    case 'helm':
      return []
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
