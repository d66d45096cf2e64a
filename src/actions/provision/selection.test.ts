import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readEvent } from '../../github/event.ts'
import { createTestContext, readTestInputs, type TestContext } from '../../runner/testing/context.ts'
import { type Checkout, createCheckout, createPlayground } from '../../terraform/changes/testing/checkout.ts'
import { createTestProcesses } from '../../terraform/testing/processes.ts'
import { contract } from './contract.ts'
import { selectRoots } from './selection.ts'

const folder = 'live/staging'
const renderBackend = (name: string): string =>
  `terraform {\n  backend "local" {\n    path = "../../../states/${name}.tfstate"\n  }\n}\n`
const renderRemoteState = (name: string): string =>
  `data "terraform_remote_state" "up" {\n  backend = "local"\n  config  = { path = "../../../states/${name}.tfstate" }\n}\n`

let playground: ReturnType<typeof createPlayground>
let checkout: Checkout
let job: TestContext
beforeEach(() => {
  playground = createPlayground()
  checkout = createCheckout(playground.folder)
  job = createTestContext({ environment: { TF_VAR_unused: 'x' } })
})
afterEach(() => {
  job[Symbol.dispose]()
  playground.remove()
})

/** Commits `vpc`, `eks`, which reads from it, and `kms`; then what is given, and selects from what that changed. */
async function selectChanges(
  files: Readonly<Record<string, string | undefined>>,
  texts: Readonly<Record<string, string>> = {},
) {
  const before = checkout.commit({
    [`${folder}/vpc/main.tf`]: renderBackend('vpc'),
    [`${folder}/eks/main.tf`]: renderBackend('eks') + renderRemoteState('vpc'),
    [`${folder}/kms/main.tf`]: renderBackend('kms'),
  })
  checkout.commit(files)
  const { processes } = createTestProcesses(job.context.temporaryFolder, { PATH: process.env.PATH ?? '' })
  const context = { ...job.context, workspace: checkout.folder, processes }
  const inputs = await readTestInputs(
    contract,
    { environment: 'staging', directory: 'live', 'changed-only': 'true', ...texts },
    context,
  )
  const event = { ...(await readEvent({})), trigger: { kind: 'push', before } } as const
  await using selection = await selectRoots({ inputs, event, context })
  const tasks = [...selection.tasks.values()].map(({ root, mode }) => `${mode === 'destroy' ? '-' : ''}${root.name}`)
  const content = await Promise.all([...selection.tasks.values()].map(({ root }) => selection.readContent(root)))
  const { notices, unordered } = selection
  const paths = content.flatMap((one) => one.files.map(({ path }) => path))
  return { tasks, notices, unordered, log: job.readLog(), files: paths }
}

const change = { [`${folder}/vpc/main.tf`]: `# new\n${renderBackend('vpc')}` }

describe('with changed-only', () => {
  test.each<
    [string, Readonly<Record<string, string | undefined>>, Readonly<Record<string, string>>, readonly string[]]
  >([
    ['nothing, if nothing changed', { 'README.md': '' }, {}, []],
    ['what changed and what is downstream of it', change, {}, ['eks', 'vpc']],
    ['of these the selected roots', change, { roots: 'vpc' }, ['vpc']],
    ['deleted roots last, to be destroyed', { [`${folder}/kms`]: undefined, ...change }, {}, ['eks', 'vpc', '-kms']],
    ['of deleted roots the selected ones', { [`${folder}/kms`]: undefined, ...change }, { roots: 'kms' }, ['-kms']],
    ['everything to be destroyed by destroy', change, { command: 'destroy' }, ['-eks', '-vpc']],
  ])('a run is about %s', async (_case, files, texts, expected) => {
    expect((await selectChanges(files, texts)).tasks).toEqual(expected)
  })

  test('the log says what was compared', async () => {
    const { log } = await selectChanges(change)
    expect(log).toMatch(/^compared with [0-9a-f]{7}: 1 changed, 1 downstream, 0 deleted\n$/)
  })

  test('a root in a new folder keeps its state, and is not destroyed', async () => {
    const { tasks, log } = await selectChanges({
      [`${folder}/kms`]: undefined,
      [`${folder}/keys/main.tf`]: renderBackend('kms'),
    })
    expect(tasks).toEqual(['keys'])
    expect(log).toContain('kms was renamed to keys and keeps its state')
  })

  test('roots of a cycle cannot be ordered, and share one error; the others can', async () => {
    const { tasks, unordered } = await selectChanges({
      [`${folder}/vpc/main.tf`]: renderBackend('vpc') + renderRemoteState('eks'),
      [`${folder}/kms`]: undefined,
    })
    expect(tasks).toEqual(['eks', 'vpc', '-kms'])
    expect([...unordered.keys()]).toEqual(['eks', 'vpc'])
    expect(new Set(unordered.values()).size).toBe(1)
    expect(unordered.get('vpc')).toMatchObject({
      code: 'graph-cycle',
      details: [/^vpc reads/, /^eks reads/].map((text) => expect.stringMatching(text) as string),
    })
  })

  test('the content of a deleted root is that of the base commit', async () => {
    const { files } = await selectChanges({ [`${folder}/kms`]: undefined })
    expect(files).toEqual([`${folder}/kms/main.tf`])
  })

  test('a root whose folder is deleted while another reads it is refused like a destroy', async () => {
    await expect(selectChanges({ [`${folder}/vpc`]: undefined })).rejects.toMatchObject({
      code: 'dependents-exist',
      message: 'the folder of vpc is deleted, but eks still reads its state',
      details: [`eks reads vpc (${folder}/eks/main.tf:8)`],
    })
    expect((await selectChanges({ [`${folder}/vpc`]: undefined }, { command: 'drift' })).tasks).toEqual([])
  })

  test('a root that is gone and not destroyed is a notice, and can be selected by its name', async () => {
    const change = {
      [`${folder}/kms`]: undefined,
      'platform/kms/main.tf': renderBackend('kms').replace('../../../', '../../'),
    }
    const { tasks, notices, log } = await selectChanges(change, { roots: 'kms' })
    expect(tasks).toEqual([])
    expect(notices).toEqual([expect.stringContaining('its state is named by platform/kms/main.tf:3')])
    expect(log).toContain(notices[0])
  })
})
