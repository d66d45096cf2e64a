/** Jobs that deploy with the bundled action. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { createStepJob, type StepJob, type RunningStep, type StepOptions, type StepResult } from '../setup/step.ts'
import { createChartFiles } from './behaving-chart.ts'
import type { TestCluster } from './kubernetes-client.ts'
import { shortLivedGo } from '../setup/short-lived-go.ts'

export interface Releases extends Disposable {
  readonly job: StepJob
  readonly write: (name: string, text: string) => void
  /** Runs the action on the cluster's kubeconfig, unless inputs say otherwise. */
  readonly start: (inputs: Readonly<Record<string, string>>, more?: ReleaseStepOptions) => RunningStep
  readonly run: (inputs: Readonly<Record<string, string>>, more?: ReleaseStepOptions) => Promise<StepResult>
}

interface ReleaseStepOptions extends Pick<StepOptions, 'env' | 'kind' | 'state'> {
  readonly helm?: 3 | 4
}

/** Releases of a test file; their folder is deleted after it. */
export function useReleases(cluster: TestCluster, env: Readonly<Record<string, string>>): Releases {
  const place = createReleases(cluster, env)
  afterAll(() => {
    place[Symbol.dispose]()
  })
  return place
}

export function createReleases({ facts }: TestCluster, env: Readonly<Record<string, string>>): Releases {
  const job = createStepJob(path.join(repositoryRoot, 'dist'))
  const write = (name: string, text: string): void => {
    const file = path.join(job.workspace, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  for (const [name, text] of Object.entries(createChartFiles('chart'))) write(name, text)
  const describeStep = (
    inputs: Readonly<Record<string, string>>,
    { helm = 4, ...more }: ReleaseStepOptions = {},
  ): StepOptions => ({
    action: 'helm-deploy',
    ...more,
    inputs: {
      kubeconfig: inputs['cluster-name'] === undefined ? String(facts.kubeconfig) : '',
      chart: 'chart',
      timeout: '20s',
      // Tests of failures need not see whether they last.
      patience: '0s',
      'helm-path': String(helm === 4 ? facts.helm : facts.helm3),
      ...inputs,
    },
    env: { ...shortLivedGo, ...env, ...more.env },
  })
  return {
    job,
    write,
    start: (inputs, more) => job.start(describeStep(inputs, more)),
    run: (inputs, more) => job.run(describeStep(inputs, more)),
    [Symbol.dispose]: () => {
      job[Symbol.dispose]()
    },
  }
}
