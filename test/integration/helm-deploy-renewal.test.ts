/**
 * A deploy that outlasts its token and its credentials. On EKS a token lasts 15 minutes and a session an hour; here sessions of a
 * run last seconds, tokens expire with them, and the real authenticator rejects expired ones.
 */

import { STS } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClusterToken } from '../../src/eks/token.ts'
import { createAwsControl } from '../../stack/parts/aws/client.ts'
import { createGitHubControl } from '../../stack/parts/github/client.ts'
import { behaviourAnnotations } from '../../stack/parts/kubernetes/behaviours.ts'
import { allowActions, createClientOptions, createEksCluster, openTestRoleToJobs } from '../setup/account.ts'
import { sessionRegion } from './aws-session-stack.ts'
import { createReleases, type Releases } from './helm-releases.ts'
import { useCluster } from './kubernetes-client.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useClusterStack } from '../setup/stacks.ts'

const stack = await useCluster()
const { env, facts } = await useClusterStack()
const cluster = String(stack.facts.clusterName)
const aws = createAwsControl(env.AWS_ENDPOINT_URL ?? '')
const lifeSeconds = 10

const createHookJob = (name: string, hook: string, weight: number): string => `
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ .Release.Name }}-${name}
  annotations: { helm.sh/hook: "${hook}", helm.sh/hook-weight: "${weight}" }
spec:
  backoffLimit: 0
  template:
    metadata: { annotations: { ${behaviourAnnotations.behaviour}: slow, ${behaviourAnnotations.after}: 5s } }
    spec:
      restartPolicy: Never
      containers: [{ name: work, image: "registry.example/shop/app:1.0" }]
`

/** Runs more than three times as long as a session lasts, one step after the other. */
const steps = {
  'Chart.yaml': 'apiVersion: v2\nname: long\nversion: 0.1.0\n',
  'templates/first.yaml': createHookJob('first', 'pre-install', 1),
  'templates/second.yaml': createHookJob('second', 'pre-install', 2),
  'templates/third.yaml': createHookJob('third', 'post-install', 1),
  'templates/fourth.yaml': createHookJob('fourth', 'post-install', 2),
  'templates/app.yaml': `
apiVersion: apps/v1
kind: Deployment
metadata: { name: {{ .Release.Name }} }
spec:
  selector: { matchLabels: { app: {{ .Release.Name }} } }
  template:
    metadata:
      labels: { app: {{ .Release.Name }} }
      annotations: { ${behaviourAnnotations.behaviour}: slow, ${behaviourAnnotations.after}: 7s }
    spec:
      containers: [{ name: app, image: "registry.example/shop/app:1.0" }]
`,
} as const

describe.skipIf(stack.isMissing).concurrent('a deploy that takes longer than its credentials last', () => {
  let place: Releases
  beforeAll(async () => {
    place = createReleases(stack, env)
    for (const [name, text] of Object.entries(steps)) place.write(`long/${name}`, text)
    await createEksCluster(env, cluster)
    await openTestRoleToJobs(env, role)
    await allowActions(env, role.split('/')[1] ?? '', ['eks:DescribeCluster'])
  })
  afterAll(() => {
    place[Symbol.dispose]()
  })

  /** A job that may assume the role, and whose sessions are short. */
  async function startJob(run: number) {
    const name = `eks-actions-${run}`
    await aws.shortenSessions({ name, seconds: lifeSeconds })
    const permissions = { contents: 'read', 'id-token': 'write' } as const
    const started = await createGitHubControl(String(facts.github?.url)).startJob({
      repository: 'acme/shop',
      run_id: run,
      permissions,
    })
    const countSessions = async () => (await aws.sessions()).find((rule) => rule.name === name)
    return { env: started, count: countSessions }
  }

  const role = String(stack.facts.adminRole)
  const createInputs = (release: string) => ({ release, chart: 'long', timeout: '2m', deployment: 'false' })

  test.each([3, 4] as const)(
    'goes on with new ones, and is watched to its end: Helm %i',
    async (helm) => {
      const release = `long${helm}`
      const { env: started, count } = await startJob(70_000 + helm)
      const step = expectSuccess(
        await place.run(
          { ...createInputs(release), 'cluster-name': cluster, 'role-to-assume': role },
          { helm, env: started },
        ),
      )
      expect(step.outputs).toMatchObject({ status: 'deployed', revision: '1' })
      expect(step.milliseconds).toBeGreaterThan(3 * lifeSeconds * 1000)
      const { begun = 0, refused } = (await count()) ?? {}
      expect(begun).toBeGreaterThan(3)
      expect(refused).toBe(0)
      for (const name of ['first', 'second', 'third', 'fourth'])
        expect(step.shown).toMatch(new RegExp(`^job/${release}-${name} +1 of 1 completed`, 'm'))
    },
    120_000,
  )

  test('cannot continue with one token, and says so', async () => {
    const name = 'eks-actions-static'
    await aws.shortenSessions({ name, seconds: lifeSeconds })
    const { Credentials } = await new STS(createClientOptions(env)).assumeRole({
      RoleArn: role,
      RoleSessionName: name,
    })
    const credentials = {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    }
    const { token } = await createClusterToken({ cluster, region: sessionRegion, credentials })
    const kubeconfig = JSON.stringify({
      'current-context': 'it',
      contexts: [{ name: 'it', context: { cluster: 'it', user: 'it' } }],
      clusters: [
        {
          name: 'it',
          cluster: {
            server: stack.facts.endpoint,
            'certificate-authority': stack.facts.certificateAuthority,
          },
        },
      ],
      users: [{ name: 'it', user: { token } }],
    })
    const step = await place.run({ ...createInputs('static'), kubeconfig })
    expect(step.exitCode).toBe(1)
    expect(step.outputs['failure-reason'], step.shown).toBe('cluster-access-denied')
    expect(step.raw).toContain('A token in a kubeconfig is not renewed')
  }, 120_000)
})
