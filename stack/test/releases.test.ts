/** A stack on a machine whose caches are empty and that reaches the release hosts: everything is fetched, nothing is built. */

import { mkdir, mkdtemp, readdir, rm, symlink, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createCommandClient, type ClientResult } from '../../test/integration/client.ts'
import { obtain, obtainAll } from '../obtain/obtain.ts'
import { buildRecipeKey } from '../obtain/recipe.ts'
import { recipes } from '../obtain/recipes.ts'
import { resolveCacheFolder } from '../obtain/store.ts'
import { readMirrorInputs } from '../parts/downloads/client.ts'
import { prepareMirror } from '../parts/downloads/prepare/prepare-mirror.ts'
import { packReleases } from '../parts/downloads/prepare/releases.ts'
import { clusterPrograms, kubernetesVersion } from '../parts/kubernetes/programs.ts'
import { startTestDaemon, type TestDaemon } from './start-daemon.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 900_000 })

const isPublishedPlatform = process.platform === 'linux' && process.arch === 'x64'

let home: string
let daemon: TestDaemon
let mirrors: string
let authority: string
let trustedKeys: string
beforeAll(async () => {
  if (!isPublishedPlatform) return
  home = await realpath(await mkdtemp(join(tmpdir(), 'eks-actions-releases-')))
  const context = { cache: resolveCacheFolder(), progress: () => {}, signal: AbortSignal.timeout(900_000) }
  const { entry, keys } = await prepareMirror(context)
  const site = join(home, 'site')
  const [cluster, etcd, builder, runc, act] = await Promise.all([
    obtainAll(clusterPrograms.cluster, context),
    obtain(clusterPrograms.etcd, context),
    obtainAll('image-builder', context),
    obtain('runc', context),
    obtain('act', context),
  ])
  await packReleases(site, {
    files: { ...cluster, ...builder, etcd, runc, act },
    versions: {
      kubernetes: kubernetesVersion,
      etcd: '3.7.3',
      kwok: '0.8.0',
      authenticator: '0.6.13',
      buildkit: '0.34.2',
      buildx: '0.38.2',
      runc: '1.5.3',
      act: '0.2.89',
    },
  })
  daemon = await startTestDaemon('stack/parts/downloads/server.ts', ['--entry', entry, '--site', site])
  const getHost = (name: string): string => `${daemon.url}/${name}`
  mirrors = [
    ...['kubernetes', 'kubectl'].map((name) => `${name}=${getHost('dl.k8s.io')}`),
    ...['etcd', 'kwok', 'aws-iam-authenticator', 'buildkit', 'buildx', 'runc', 'act'].map(
      (name) => `${name}=${getHost('github.com')}`,
    ),
    `helm=${getHost('get.helm.sh')}`,
    `terraform=${getHost('releases.hashicorp.com')}`,
  ].join(' ')
  authority = join(keys, 'tls', 'ca.pem')
  trustedKeys = readMirrorInputs({ keysFolder: keys }).trustedKeys
})
afterAll(async () => {
  if (!isPublishedPlatform) return
  await daemon.stop()
  await rm(home, { recursive: true, force: true })
})

/** Starts a stack with a cache that is empty but for what only a package registry has. */
async function startStack(name: string, only: readonly string[]): Promise<ClientResult> {
  const cache = join(home, name, 'cache')
  await mkdir(cache, { recursive: true })
  const key = buildRecipeKey(recipes.ministack)
  await symlink(join(resolveCacheFolder(), key), join(cache, key))
  const run = createCommandClient({
    EKS_ACTIONS_CACHE: cache,
    EKS_ACTIONS_STACK_DIR: join(home, name),
    EKS_ACTIONS_MIRRORS: mirrors,
    EKS_ACTIONS_TRUSTED_KEYS: trustedKeys,
    NODE_EXTRA_CA_CERTS: authority,
  })
  const runStack = (command: string, ...more: string[]): Promise<ClientResult> =>
    run([process.execPath, 'stack/cli.ts', command, '--name', name, ...more])
  try {
    return await runStack('up', '--only', only.join(','))
  } finally {
    await runStack('down')
  }
}

describe.runIf(isPublishedPlatform)('with empty caches and reachable release hosts', () => {
  test('every program is fetched and verified, none is built or installed', async () => {
    const result = await startStack('fetched', ['kubernetes', 'builder', 'workflows'])
    expect(result.code, result.stderr).toBe(0)
    expect(result.stderr).not.toMatch(/building|installing|unpacking|not from/)
    for (const program of [
      'kube-apiserver',
      'kube-controller-manager',
      'kube-scheduler',
      'kwok',
      'aws-iam-authenticator',
      'etcd',
      'buildkitd',
      'docker-buildx',
      'act',
      'kubectl',
      'helm',
    ])
      expect(result.stderr).toMatch(new RegExp(`: ${program} from 127\\.0\\.0\\.1:\\d+, verified by `))
    for (const part of ['aws', 'tls-proxy', 'kubernetes', 'builder', 'workflows'])
      expect(result.stderr).toMatch(new RegExp(` ${part} +ready after`))
    const left = (await readdir(join(home, 'fetched', 'cache'))).filter((name) => name.includes('.lock'))
    expect(left).toEqual([])
  })
})
