import { createHash } from 'node:crypto'
import type { Root } from '../../model.ts'
import { createTestRoot } from '../../testing/roots.ts'
import type { PlanMeaning } from '../../plan/meaning.ts'
import { type EncryptionKey, parseEncryptionKey } from '../encryption.ts'
import type { StoredPlan } from '../model.ts'

/** Stored plans for tests, with only what a case needs. */
export function createStoredPlan(values: Partial<StoredPlan> = {}): StoredPlan {
  return {
    version: 2,
    environment: 'staging',
    root: '10-vpc',
    mode: 'normal',
    status: 'unchanged',
    note: '',
    content: {
      digest: hashTestContent('content'),
      files: [{ path: '10-vpc/main.tf', sha256: hashTestContent('main') }],
    },
    modules: [{ name: 'eks', source: 'git::https://github.com/acme/eks.git?ref=main', digest: hashTestContent('eks') }],
    lockFile: undefined,
    written: [],
    terraform: '1.11.4',
    state: { lineage: '4a2648c0-ceda-96fa-3e90-cf9589d80194', serial: 41 },
    meaning: createTestMeaning(),
    counts: { add: 0, change: 0, destroy: 0, import: 0, move: 0, forget: 0 },
    destroys: [],
    planDigest: undefined,
    commit: '9f31c2e0'.repeat(5),
    run: 'https://github.com/org/app/actions/runs/1',
    createdAt: '2026-01-02T03:04:05.678Z',
    ...values,
  }
}

/** A plan with one change. */
export function createTestMeaning(values: Partial<PlanMeaning> = {}): PlanMeaning {
  return {
    salt: '',
    settings: { terraform: '1.11.4', 'variable region': 'hash' },
    changes: { 'aws_vpc.a': { action: 'create', values: { cidr_block: 'hash', id: '?' } } },
    ...values,
  }
}

/** The record of a plan file with this content. */
export function createPlannedRecord(
  planFileContent: string | Uint8Array,
  values: Partial<StoredPlan> = {},
): StoredPlan {
  return createStoredPlan({ status: 'planned', planDigest: hashTestContent(planFileContent), ...values })
}

export function createS3Root(name: string, settings: Readonly<Record<string, string>> = {}): Root {
  const all = { bucket: 'acme-tfstate', key: `staging/${name}.tfstate`, region: 'eu-central-1', ...settings }
  const identity = `s3:${all.bucket}/${all.key}`
  return {
    ...createTestRoot(name),
    backend: { type: 's3', identity, settings: all, location: { file: `${name}/main.tf`, line: 2 } },
  }
}

/** A distinct key for every number. */
export function createTestKey(number: number): EncryptionKey {
  const key = parseEncryptionKey(hashTestContent(`key ${number}`))
  if (key === undefined) throw new TypeError('a SHA-256 digest is a key')
  return key
}

export function hashTestContent(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
