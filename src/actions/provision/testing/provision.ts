import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ActionError } from '../../../runner/errors/action-error.ts'
import { toActionError } from '../../../runner/errors/action-error.ts'
import type { Block } from '../../../runner/markdown/document.ts'
import { createTestContext, readTestInputs } from '../../../runner/testing/context.ts'
import { createFakeProcesses } from '../../../terraform/testing/fake-processes.ts'
import {
  createFakeRoot,
  createFakeTerraform,
  type FakeRoot,
  type FakeTerraform,
} from '../../../terraform/testing/fake-terraform.ts'
import { contract } from '../contract.ts'
import type { ProvisionOutputs } from '../outputs.ts'
import { run } from '../run.ts'

interface ProvisionResult {
  readonly outputs: ProvisionOutputs
  readonly error: ActionError | undefined
  readonly log: string
  readonly summary: readonly Block[]
  /** Terraform commands in the order in which they began, `plan 10-vpc`. */
  readonly commands: readonly string[]
}

export interface ProvisionFixture extends Disposable {
  /** Runs the action as a job of its own; states and roots stay as the previous one left them. */
  readonly provision: (inputs: Readonly<Record<string, string>>) => Promise<ProvisionResult>
  readonly terraform: FakeTerraform
  readonly root: (name: string) => FakeRoot
  readonly write: (name: string, text: string) => void
}

export interface ProvisionFixtureOptions {
  /** Roots of the environment `staging`, by name. */
  readonly roots: Readonly<Record<string, Partial<FakeRoot>>>
  /** `10-vpc > 20-eks`: the second reads the state of the first. */
  readonly reads?: readonly string[]
  /** Text of `environment.yaml`. */
  readonly settings?: string
  /** Variables of the job. */
  readonly environment?: Readonly<Record<string, string>>
  /** Payload of the event. */
  readonly event?: object
  readonly signal?: AbortSignal
}

/** A repository with one environment and a Terraform in memory. */
export function createProvisionFixture(options: ProvisionFixtureOptions): ProvisionFixture {
  const { roots, reads = [], settings, environment = {}, event } = options
  const fakes = new Map(Object.entries(roots).map(([name, values]) => [name, createFakeRoot(values)]))
  const files = createTestContext()
  const { workspace, temporaryFolder } = files.context
  const terraform = createFakeTerraform(fakes, path.join(temporaryFolder, 'data'))
  const environmentFolder = path.join(workspace, 'live/staging')
  const processes = createFakeProcesses({ terraform, environmentFolder, temporaryFolder })
  for (const name of fakes.keys()) {
    const upstream = reads.map((pair) => pair.split(' > ')).filter(([, to]) => to === name)
    files.files.write(
      `live/staging/${name}/main.tf`,
      renderRoot(
        name,
        upstream.map(([from = '']) => from),
      ),
    )
  }
  if (settings !== undefined) files.files.write('live/staging/environment.yaml', settings)
  const variables = event === undefined ? environment : { ...environment, ...writeEvent(temporaryFolder, event) }
  const { signal } = options
  return {
    terraform,
    root: (name) => {
      const fake = fakes.get(name)
      if (fake === undefined) throw new TypeError(`no root ${name}`)
      return fake
    },
    write: files.files.write,
    provision: async (texts) => {
      const before = terraform.commands.length
      using job = createTestContext({ environment: variables, processes, ...(signal === undefined ? {} : { signal }) })
      const context = { ...job.context, workspace }
      const inputs = await readTestInputs(contract, { environment: 'staging', directory: 'live', ...texts }, context)
      const ended = await run(inputs, context).then(
        (outputs) => ({ outputs, error: undefined }),
        (thrown: unknown) => ({ outputs: toActionError(thrown).outputs, error: toActionError(thrown) }),
      )
      return { ...ended, log: job.readLog(), summary: job.blocks, commands: terraform.commands.slice(before) }
    },
    [Symbol.dispose]: () => {
      files[Symbol.dispose]()
    },
  }
}

function renderRoot(name: string, upstream: readonly string[]): string {
  const formatStatePath = (root: string): string => `../../../states/${root}.tfstate`
  const reads = upstream.map(
    (root) =>
      `data "terraform_remote_state" "u${root.replaceAll(/\W/g, '_')}" {\n  backend = "local"\n  config  = { path = "${formatStatePath(root)}" }\n}\n`,
  )
  return [`terraform {\n  backend "local" {\n    path = "${formatStatePath(name)}"\n  }\n}\n`, ...reads].join('\n')
}

function writeEvent(folder: string, payload: object): Readonly<Record<string, string>> {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'event.json')
  writeFileSync(file, JSON.stringify(payload))
  return { GITHUB_EVENT_PATH: file }
}
