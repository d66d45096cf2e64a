/** What the tests of the action cluster with eksctl share: a ClusterConfig, and runs with it. */

import { expect } from 'vitest'
import type { TestEksctl } from '../setup/eksctl.ts'
import { type ClusterJob, type ClusterStep, createClusterJob } from './cluster-stack.ts'

interface ConfigOptions {
  readonly name: string
  readonly version?: string
  readonly groups?: readonly string[]
  readonly more?: string
  readonly tags?: string
}

export interface EksctlJob extends Pick<ClusterJob, 'write' | 'waitForEvent'>, Disposable {
  readonly writeConfig: (options: ConfigOptions) => void
  readonly run: (inputs: Readonly<Record<string, string>>, signal?: AbortSignal) => Promise<ClusterStep>
}

export function createEksctlJob(env: Readonly<Record<string, string>>, eksctl: TestEksctl): EksctlJob {
  const job = createClusterJob({ ...env, ...eksctl.env })
  return {
    ...job,
    writeConfig: (options) => {
      job.write('cluster.yaml', renderConfig(options))
    },
    run: (inputs, signal) =>
      job.run(
        { 'config-file': 'cluster.yaml', 'eksctl-path': eksctl.file, comment: 'never', ...inputs },
        { programs: 'real', ...(signal === undefined ? {} : { signal }) },
      ),
  }
}

function renderConfig({ name, version = '1.33', groups = ['blue'], more = '', tags = '' }: ConfigOptions): string {
  const list = groups.map(
    (group) => `  - { name: ${group}, instanceType: m5.large, minSize: 1, maxSize: 3, labels: { role: worker } }\n`,
  )
  const metadata = `metadata:\n  name: ${name}\n  region: eu-central-1\n  version: "${version}"\n  tags: { team: platform${tags} }\n`
  const head = `apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\n${metadata}`
  return `${head}${more}managedNodeGroups:${groups.length === 0 ? ' []' : ''}\n${list.join('')}`
}

export function expectDone(step: ClusterStep): ClusterStep {
  expect(step.error, step.shown).toBeUndefined()
  return step
}

/** Lines of a plan, without those of other things. */
export function listChanges({ log }: ClusterStep): readonly string[] {
  return log
    .split('\n')
    .filter((line) => /^(create|update|delete) {1,}\S+\//.test(line))
    .map((line) => line.split(/\s+/).slice(0, 2).join(' '))
}
