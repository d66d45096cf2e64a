/** What the tests of the action cluster share: a job in this process, on an AWS endpoint of its own. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { CloudFormation } from '@aws-sdk/client-cloudformation'
import { vi } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { run } from '../../src/actions/cluster/run.ts'
import { contract } from '../../src/actions/cluster/contract.ts'
import { type ActionError, toActionError } from '../../src/runner/errors/action-error.ts'
import { createPlainHost } from '../../src/runner/host/plain-host.ts'
import { createLog } from '../../src/runner/log.ts'
import { createProcesses, type OpenProcesses } from '../../src/runner/process/processes.ts'
import { createSecrets } from '../../src/runner/secrets/secrets.ts'
import type { Block } from '../../src/runner/markdown/document.ts'
import { renderDocument, summaryLimit } from '../../src/runner/markdown/document.ts'
import { createTestContext, readTestInputs } from '../../src/runner/testing/context.ts'
import type { AwsRequestLine } from '../../stack/parts/aws/proxy.ts'
import { createClientOptions } from '../setup/account.ts'

export interface ClusterStep {
  readonly outputs: Readonly<Record<string, unknown>>
  readonly error: ActionError | undefined
  readonly log: string
  readonly summary: string
  /** Log, summary and error, for a test that fails. */
  readonly shown: string
}

export interface ClusterJob extends Disposable {
  readonly run: (inputs: Readonly<Record<string, string>>, options?: ClusterStepOptions) => Promise<ClusterStep>
  readonly write: (name: string, text: string) => void
  /** A file of the workspace; `kubeconfig` is the last one that a run has left. */
  readonly read: (name: string) => string
  readonly cloudformation: CloudFormation
  /** Waits until the stack has an event of this resource. */
  readonly waitForEvent: (stack: string, logicalId: string) => Promise<void>
  /** Waits until AWS has been asked for this operation since the last call. */
  readonly waitForCall: (operation: string) => Promise<void>
  /** Calls another service, to change something behind the back of its stack. */
  readonly callJson: (service: string, target: string, input: object) => Promise<void>
}

interface ClusterStepOptions {
  readonly signal?: AbortSignal
  /** Lets the run start programs; without it, starting one fails the test. */
  readonly programs?: 'real'
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the action in this process: the program itself is not what these tests are about. */
export function createClusterJob(env: Readonly<Record<string, string>>): ClusterJob {
  const files = new Map<string, string>()
  // The SDK reads the keys itself.
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) vi.stubEnv(name, env[name])
  const { AWS_ENDPOINT_URL: endpoint = '' } = env
  const cloudformation = new CloudFormation(createClientOptions(env))
  return {
    cloudformation,
    waitForCall: (operation) => waitForCall(endpoint, operation),
    waitForEvent: (stack, logicalId) =>
      vi.waitFor(
        async () => {
          const { StackEvents: events = [] } = await cloudformation.describeStackEvents({ StackName: stack })
          if (!events.some((one) => one.LogicalResourceId === logicalId)) throw new Error(`no event of ${logicalId}`)
        },
        { timeout: 10_000, interval: 20 },
      ),
    callJson: (service, target, input) => callJson(env, service, target, input),
    write: (name, text) => void files.set(name, text),
    read: (name) => files.get(name) ?? '',
    run: async (inputs, { signal = new AbortController().signal, env: more = {}, programs } = {}) => {
      const environment = { ...env, ...more }
      using processes = programs === undefined ? undefined : openTestProcesses(environment, signal)
      using job = createTestContext({ environment, signal, ...(processes === undefined ? {} : { processes }) })
      for (const [name, text] of files) job.files.write(name, text)
      let outputs: ClusterStep['outputs']
      let error: ActionError | undefined
      try {
        // The plugin that a kubeconfig names is that of the built program.
        const context = { ...job.context, distribution: path.join(repositoryRoot, 'dist') }
        outputs = await run(await readTestInputs(contract, inputs, context), context)
        const { 'kubeconfig-path': kubeconfig } = outputs
        if (typeof kubeconfig === 'string') files.set('kubeconfig', readFileSync(kubeconfig, 'utf8'))
      } catch (thrown) {
        error = toActionError(thrown)
        outputs = error.outputs
      }
      const log = job.readLog()
      const summary = renderBlocks(job.blocks)
      return { outputs, error, log, summary, shown: `${log}\n${summary}\n${formatError(error)}` }
    },
    [Symbol.dispose]: () => {
      cloudformation.destroy()
      vi.unstubAllEnvs()
    },
  }
}

/** Real programs, which the signal interrupts. */
function openTestProcesses(environment: Readonly<Record<string, string>>, signal: AbortSignal): OpenProcesses {
  const host = createPlainHost(environment, () => undefined, { name: 'terminal' })
  const secrets = createSecrets(() => undefined)
  const temporaryFolder = mkdtempSync(path.join(tmpdir(), 'eks-actions-cluster-'))
  const processes = createProcesses({
    ...{ host, log: createLog(host, secrets), secrets, signal, temporaryFolder },
    removeAfterwards: () => undefined,
  })
  return {
    ...processes,
    [Symbol.dispose]: () => {
      processes[Symbol.dispose]()
      rmSync(temporaryFolder, { recursive: true, force: true })
    },
  }
}

function renderBlocks(blocks: readonly Block[]): string {
  return renderDocument(blocks, summaryLimit)
}

function formatError(error: ActionError | undefined): string {
  if (error === undefined) return ''
  return [
    error.code,
    error.message,
    ...error.details,
    error.hint,
    error.code === 'internal' ? String(error.stack) : '',
  ].join('\n')
}

/** MiniStack checks no signatures without policies; the scope of the header says which service is meant. */
async function callJson(
  env: Readonly<Record<string, string>>,
  service: string,
  target: string,
  input: object,
): Promise<void> {
  const { AWS_ENDPOINT_URL: endpoint = '', AWS_REGION: region = '', AWS_ACCESS_KEY_ID: key = '' } = env
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': target,
      authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(input),
  })
  if (!response.ok) throw new Error(`${target}: ${response.status} ${await response.text()}`)
}

async function waitForCall(endpoint: string, operation: string): Promise<void> {
  const log = `${endpoint}/_stack/requests`
  await fetch(log, { method: 'DELETE' })
  await vi.waitFor(
    async () => {
      const requests = (await (await fetch(log)).json()) as readonly AwsRequestLine[]
      if (!requests.some((one) => one.operation === operation)) throw new Error(`${operation} was not called`)
    },
    { timeout: 10_000, interval: 5 },
  )
}

interface TemplateOptions {
  /** Lines of further resources, indented. */
  readonly extra?: string
  readonly outputs?: string
}

/** A cluster in small: what matters here are the changes. */
export function renderTemplate(names: readonly string[], { extra = '', outputs = '' }: TemplateOptions = {}): string {
  const resources = names.map(
    (name) =>
      `  ${name}:\n    Type: AWS::SSM::Parameter\n    Properties:\n      Name: !Sub '/\${Prefix}/${name}'\n      Type: String\n      Value: first\n`,
  )
  return `Parameters:\n  Prefix:\n    Type: String\nResources:\n${resources.join('')}${extra}${outputs}`
}

/** Lasts as long as it may wait for a signal that never comes, then fails. */
export function renderWait(seconds: number): string {
  const condition = `Type: AWS::CloudFormation::WaitCondition\n    DependsOn: Blue\n`
  const properties = `    Properties:\n      Handle: !Ref Handle\n      Timeout: '${seconds}'\n`
  return `  Handle:\n    Type: AWS::CloudFormation::WaitConditionHandle\n  Wait:\n    ${condition}${properties}`
}
