/** Real clients of a cluster, and pods for them, for the Kubernetes tests. */

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { createKubernetesClient, type KubernetesClient } from '../../src/kubernetes/client.ts'
import type { Facts } from '../../stack/part.ts'
import { behaviourAnnotations, type Behaviour } from '../../stack/parts/kubernetes/behaviours.ts'
import { type TestStack, useClusterStack } from '../setup/stacks.ts'
import { shortLivedGo } from '../setup/short-lived-go.ts'

/** Output and exit code of a program; failures do not throw. */
export interface KubectlResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface RunOptions {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

export interface TestCluster {
  readonly facts: Facts
  /** True on a machine that cannot run it; the setup has reported why. */
  readonly isMissing: boolean
  readonly run: (file: string, args: readonly string[], options?: RunOptions) => Promise<KubectlResult>
  /** Runs kubectl as the administrator. @throws Error with its output if it fails */
  readonly kubectl: (args: readonly string[], input?: string) => Promise<string>
  readonly helm: (major: 3 | 4, args: readonly string[]) => Promise<KubectlResult>
  /** The same, with values from standard input. */
  readonly helmWithValues: (major: 3 | 4, args: readonly string[], values: object) => Promise<KubectlResult>
  /** Polls `kubectl get <args> -o json` until `accept` returns true for its parsed output; at most `seconds`, by default 25. */
  readonly until: <T>(
    args: readonly string[],
    accept: (object: T) => boolean,
    seconds?: number,
  ) => Promise<{ object: T; seconds: number }>
}

/** The cluster of the stack that all integration tests share. */
export async function useCluster(): Promise<TestCluster> {
  return createClusterClient(await useClusterStack())
}

export function createClusterClient({ env: stackEnv, facts: all, skipped }: TestStack): TestCluster {
  const facts = all.kubernetes ?? {}
  const run: TestCluster['run'] = async (file, args, { input, env } = {}) =>
    execute(file, args, { ...stackEnv, ...env }, input)
  const runKubectl: TestCluster['kubectl'] = async (args, input) => {
    const outcome = await run(String(facts.kubectl), args, input === undefined ? {} : { input })
    if (outcome.code !== 0) throw new Error(`kubectl ${args.join(' ')} failed:\n${outcome.stderr}`)
    return outcome.stdout
  }
  return {
    facts,
    isMissing: skipped.kubernetes !== undefined,
    run,
    kubectl: runKubectl,
    helm: async (major, args) => run(String(facts[major === 4 ? 'helm' : 'helm3']), args),
    helmWithValues: async (major, args, values) =>
      run(String(facts[major === 4 ? 'helm' : 'helm3']), [...args, '--values', '-'], { input: JSON.stringify(values) }),
    until: async <T>(args: readonly string[], accept: (object: T) => boolean, most = 25) => {
      const began = Date.now()
      for (;;) {
        const object = JSON.parse(await runKubectl(['get', ...args, '-o', 'json'])) as T
        const seconds = (Date.now() - began) / 1000
        if (accept(object)) return { object, seconds }
        if (seconds > most) throw new Error(`still not as expected: ${JSON.stringify(object, undefined, 2)}`)
        await sleep(150)
      }
    },
  }
}

interface Kubeconfig {
  readonly clusters: readonly {
    readonly cluster: { readonly server: string; readonly 'certificate-authority-data': string }
  }[]
  readonly users: readonly { readonly user: Readonly<Record<'client-certificate-data' | 'client-key-data', string>> }[]
}

/** The product's own client, as the administrator. */
export function connectAsAdministrator({ facts }: Pick<TestCluster, 'facts'>): KubernetesClient {
  const { clusters, users } = JSON.parse(readFileSync(String(facts.kubeconfig), 'utf8')) as Kubeconfig
  const decodePem = (data = ''): string => Buffer.from(data, 'base64').toString()
  const { user } = users[0]!
  return createKubernetesClient(
    {
      server: clusters[0]!.cluster.server,
      certificateAuthority: decodePem(clusters[0]!.cluster['certificate-authority-data']),
      credentials: {
        kind: 'certificate',
        certificate: decodePem(user['client-certificate-data']),
        key: decodePem(user['client-key-data']),
      },
    },
    { environment: {}, signal: new AbortController().signal },
  )
}

async function execute(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input = '',
): Promise<KubectlResult> {
  return new Promise((resolve) => {
    const child = execFile(
      file,
      args,
      { env: { ...process.env, ...shortLivedGo, ...env } },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr })
      },
    )
    // A program that exits without reading its input closes the pipe; its exit code is what counts.
    child.stdin?.on('error', () => undefined).end(input)
  })
}

export interface PodOptions {
  readonly behaviour?: Behaviour
  readonly notes?: Partial<Record<keyof typeof behaviourAnnotations, string>>
  readonly spec?: Readonly<Record<string, unknown>>
}

/** A pod with one container `app`, as JSON. */
export function createPodYaml(name: string, { behaviour = 'healthy', notes = {}, spec = {} }: PodOptions = {}): string {
  const written = Object.entries({ behaviour, ...notes }).map(([key, value]) => [
    behaviourAnnotations[key as keyof typeof behaviourAnnotations],
    value,
  ])
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, annotations: Object.fromEntries(written) as Record<string, string> },
    spec: { containers: [{ name: 'app', image: 'registry.example/shop/app:1.0' }], ...spec },
  })
}
