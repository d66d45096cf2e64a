import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { repositoryRoot } from '../scripts/lib/suite.ts'
import { startStack } from '../stack/stack.ts'
import { type Benchmark, type Timing, timeProgram } from './harness.ts'

const rounds = 5
const entryPoint = path.join(repositoryRoot, 'dist/helm-deploy/index.js')
const chart = 'charts/app'

export const helmDeployBenchmark: Benchmark = {
  name: 'helm-deploy',
  description: 'an upgrade of charts/app on EKS with the action, against a raw `helm upgrade --install --wait`; ms',
  goal: 2,
  measure: async (report) => {
    await using stack = await startBenchStack()
    const { env, facts } = stack
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bench-helm-')))
    const [ours, theirs]: [number[], number[]] = [[], []]
    try {
      await createCluster(env, String(facts.kubernetes?.clusterName))
      const helm = String(facts.kubernetes?.helm)
      for (let round = -1; round < rounds; round++) {
        const raw = await timeProgram(helm, buildRawArguments(`1.0.${round + 1}`), env)
        const action = await timeProgram(process.execPath, [entryPoint], {
          ...env,
          ...buildStepEnvironment(folder, {
            'cluster-name': String(facts.kubernetes?.clusterName),
            release: 'ours',
            chart,
            image: `registry.example/app:1.0.${round + 1}`,
            'helm-path': helm,
            deployment: 'false',
          }),
        })
        if (raw.exitCode !== 0 || action.exitCode !== 0) throw new Error('a deploy failed')
        if (round < 0) continue
        report(formatPair(action, raw))
        ours.push(action.endMs)
        theirs.push(raw.endMs)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
    const overhead = ours.map((value, index) => value - (theirs[index] ?? 0))
    return { ours, theirs, limits: [{ what: 'overhead', measured: overhead, most: 1000, unit: 'ms' }] }
  },
}

function formatPair(action: Timing, raw: Timing): string {
  return `action ${action.endMs.toFixed(0)} · raw ${raw.endMs.toFixed(0)} · overhead ${(action.endMs - raw.endMs).toFixed(0)}`
}

async function startBenchStack() {
  const ignoreProgress = (): void => undefined
  const stack = await startStack({
    name: 'bench-helm-deploy',
    stopsWithProcess: true,
    only: ['kubernetes'],
    progress: ignoreProgress,
  })
  return { ...stack, [Symbol.asyncDispose]: () => stack.stop() }
}

async function createCluster(env: Readonly<Record<string, string>>, name: string): Promise<void> {
  const args = ['eks', 'create-cluster', '--name', name, '--role-arn', 'arn:aws:iam::111122223333:role/cluster']
  await timeProgram('aws', [...args, '--resources-vpc-config', 'subnetIds=subnet-1,subnet-2'], env)
}

function buildRawArguments(tag: string): readonly string[] {
  const values = ['--set=image.repository=registry.example/app', `--set-string=image.tag=${tag}`]
  const where = ['--namespace=theirs', '--create-namespace']
  return ['upgrade', '--install', 'theirs', path.join(repositoryRoot, chart), ...where, '--wait', ...values]
}

/** Environment of a step, as a runner sets it. */
function buildStepEnvironment(
  folder: string,
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const files = ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'].map((name) => {
    const file = path.join(folder, name)
    writeFileSync(file, '')
    return [`GITHUB_${name}`, file] as const
  })
  const temporary = path.join(folder, 'temp')
  mkdirSync(temporary, { recursive: true })
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: repositoryRoot,
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(files),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
}
