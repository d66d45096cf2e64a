import { expect, test } from 'vitest'
import type { ActionError } from '../../runner/errors/action-error.ts'
import { createTestContext, readTestInputs } from '../../runner/testing/context.ts'
import { contract } from './contract.ts'

async function listProblems(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  using run = createTestContext()
  run.files.write('chart/Chart.yaml', '')
  run.files.write('deploy/values.yaml', '')
  const given = { release: 'shop', chart: 'chart', 'cluster-name': 'staging', ...texts }
  return await readTestInputs(contract, given, run.context).then(
    () => [],
    (error: unknown) => (error as ActionError).details,
  )
}

test.each<Readonly<Record<string, string>>>([
  {},
  { values: 'deploy/values.yaml', set: 'a.b=1', image: 'app:1', 'image-keys': 'tag=image.tag' },
  { chart: 'redis', 'chart-repository': 'https://charts.example', 'chart-version': '^1.0.0' },
  { chart: 'oci://registry.example/redis', 'chart-version': '1.0.0' },
  { command: 'rollback', chart: '', revision: '3' },
  { command: 'history', chart: '' },
  { command: 'sweep', release: '', chart: '', 'allow-delete': 'true' },
  { 'cluster-name': '', kubeconfig: 'apiVersion: v1\nclusters: []' },
  { comment: 'on-change', 'github-environment': 'production-eu', environment: 'production' },
])('accepts %j', async (texts) => {
  expect(await listProblems(texts)).toEqual([])
})

test.each<[Readonly<Record<string, string>>, readonly (string | RegExp)[]]>([
  [{ release: '' }, ['release: is required for command: deploy, for example release: shop']],
  [
    { release: '', chart: '', command: 'status' },
    ['release: is required for command: status, for example release: shop'],
  ],
  [
    { command: 'sweep', namespace: 'shop', preview: '3' },
    [/^release: cannot be set for command: sweep/, /^namespace: cannot be set/, /^preview: cannot be set/],
  ],
  [{ 'allow-delete': 'true' }, ['allow-delete: applies only to command: sweep']],
  [{ 'cluster-name': '' }, ['cluster-name: is required, unless kubeconfig is set']],
  [{ kubeconfig: 'apiVersion: v1\nclusters: []' }, [/^kubeconfig: cannot be set together with cluster-name/]],
  [{ chart: '' }, ['chart: is required for command: deploy']],
  [{ chart: '', command: 'diff' }, ['chart: is required for command: diff']],
  [{ chart: 'redis' }, [/^chart: redis does not exist in the repository.*set chart-repository too$/]],
  [{ 'chart-repository': 'https://charts.example' }, [/^chart-repository: applies only to a chart given by its name/]],
  [{ 'chart-version': '1.0.0' }, [/^chart-version: applies only to a chart from a registry or repository/]],
  [
    { image: 'registry.example:5000/app' },
    [/^image: registry\.example:5000\/app has neither tag nor digest, .*: write registry\.example:5000\/app:<tag>/],
  ],
  [{ 'image-keys': 'tag=image.tag' }, ['image-keys: applies only together with image']],
  [{ revision: '3' }, ['revision: applies only to command: rollback']],
  [{ comment: 'true' }, [/^comment: .*true is now always/]],
  [{ comment: 'false' }, [/^comment: .*false is now never/]],
  [{ values: 'replicas: 3' }, [/^values: .*For values as text: set\.$/]],
  [{ values: 'deploy/values.yaml\n{ a: 1 }' }, [/^values: .*For values as text: set\.$/]],
  [{ values: 'deploy/missing.yaml' }, [/^values: .*Nothing exists at that path/]],
])('refuses %j', async (texts, problems) => {
  const found = await listProblems(texts)
  expect(found).toHaveLength(problems.length)
  for (const [index, problem] of problems.entries())
    expect(found[index]).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem))
})

test('all problems are reported in one round, and none that an invalid input causes', async () => {
  const problems = await listProblems({ release: '', chart: '../chart', 'chart-version': '1.0.0', revision: 'x' })
  expect(problems.map((problem) => problem.split(':', 1)[0]).toSorted()).toEqual(['chart', 'release', 'revision'])
})
