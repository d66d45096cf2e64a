import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readEnvironment } from '../environment/environment.ts'
import { createTestProcesses } from '../testing/processes.ts'
import { findChanges } from './changes.ts'
import { type Checkout, createCheckout, createPlayground } from './testing/checkout.ts'

let playground: ReturnType<typeof createPlayground>
let repository: Checkout
beforeEach(() => {
  playground = createPlayground()
  repository = createCheckout(playground.folder)
})
afterEach(() => {
  playground.remove()
})

const live = 'live/staging'
const renderRoot = (key: string, more = ''): string =>
  `terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "${key}"\n  }\n}\n${more}`
const renderReader = (key: string): string =>
  `data "terraform_remote_state" "up" {\n  backend = "s3"\n  config = {\n    bucket = "b"\n    key    = "${key}"\n  }\n}\n`
const environment = { [`${live}/vpc/main.tf`]: renderRoot('vpc'), [`${live}/kms/main.tf`]: renderRoot('kms') }

interface FindRequest {
  readonly base: string
  readonly checkout?: Checkout
  readonly workspace?: string
  readonly directory?: string
  readonly backendConfig?: readonly string[]
}

async function findRemoved({ base, checkout = repository, backendConfig = [], ...request }: FindRequest) {
  const { workspace = checkout.folder, directory = 'live' } = request
  const temporaryFolder = path.join(playground.folder, 'temporary')
  mkdirSync(temporaryFolder, { recursive: true })
  const { processes } = createTestProcesses(temporaryFolder, { PATH: process.env.PATH ?? '' })
  const read = (tree: string) =>
    readEnvironment({ workspace: tree, directory, environment: 'staging', varFiles: [], backendConfig })
  await using changes = await findChanges({
    ...{ processes, workspace, temporaryFolder, varFiles: [] },
    base: { kind: 'commit', sha: base },
    environment: await read(workspace),
    readEnvironment: (tree) => read(tree.workspace),
  })
  const { deleted, renamed, kept, warnings, read: stillRead, changed } = changes
  return { deleted: deleted?.names ?? [], renamed, kept, warnings, read: stillRead, changed }
}

/** Commits the environment, then what `edit` does; what became of the roots. */
async function findAfter(
  edit: () => void,
  files: Readonly<Record<string, string>> = environment,
  request: Partial<FindRequest> = {},
) {
  const base = repository.commit(files)
  edit()
  repository.commit({})
  return findRemoved({ ...request, base })
}

const move = (to: string) => () => {
  mkdirSync(path.dirname(path.join(repository.folder, to)), { recursive: true })
  repository.git('mv', `${live}/kms`, to)
}

describe('a root that is gone', () => {
  test('is deleted if nothing of it is left', async () => {
    const found = await findAfter(() => {
      repository.git('rm', '-rq', `${live}/kms`)
    })
    expect(found).toMatchObject({ deleted: ['kms'], kept: [], warnings: [] })
  })

  test.each<[string, () => void, string]>([
    [
      'because environment.yaml ignores it',
      () => {
        repository.write({ [`${live}/environment.yaml`]: 'ignore: [kms]\n' })
      },
      '`ignore` of environment.yaml names it, and its files are still there',
    ],
    [
      'and ignored as well',
      () => {
        repository.git('rm', '-rq', `${live}/kms`)
        repository.write({ [`${live}/environment.yaml`]: 'ignore: ["k*"]\n' })
      },
      '`ignore` of environment.yaml names it',
    ],
    [
      'because git ignores it',
      () => {
        repository.git('rm', '-rq', `${live}/kms`)
        repository.write({ '.gitignore': '/live/staging/kms/\n' })
      },
      'git ignores its folder (.gitignore:1:/live/staging/kms/)',
    ],
    [
      'because its file is one of OpenTofu now',
      () => {
        repository.git('mv', `${live}/kms/main.tf`, `${live}/kms/main.tofu`)
      },
      'its folder still has main.tofu in the commit, but no *.tf file that makes it a root',
    ],
    [
      'but for its notes',
      () => {
        repository.git('mv', `${live}/kms/main.tf`, `${live}/kms/README.md`)
      },
      'its folder still has README.md in the commit',
    ],
    [
      'because it moved to another environment',
      move('live/shared/kms'),
      'its state is named by live/shared/kms/main.tf:4',
    ],
    ['because it moved out of all environments', move('platform/kms'), 'its state is named by platform/kms/main.tf:4'],
    ['because it moved to a hidden folder', move(`${live}/.kms`), 'its state is named by live/staging/.kms/main.tf:4'],
    [
      'because a file of OpenTofu elsewhere has its backend',
      () => {
        repository.git('rm', '-rq', `${live}/kms`)
        repository.write({ 'tofu/kms/backend.tofu': renderRoot('kms') })
      },
      'its state is named by tofu/kms/backend.tofu:4',
    ],
    [
      'because a file in JSON elsewhere has its backend',
      () => {
        repository.git('rm', '-rq', `${live}/kms`)
        const backend = { s3: { bucket: 'b', key: 'kms' } }
        repository.write({ 'cdk/out/cdk.tf.json': JSON.stringify({ terraform: { backend } }) })
      },
      'its state is named by cdk/out/cdk.tf.json',
    ],
    [
      'because a new backend elsewhere gets its settings from outside',
      () => {
        repository.git('rm', '-rq', `${live}/kms`)
        repository.write({ 'platform/kms/main.tf': 'terraform {\n  backend "s3" {\n    bucket = "b"\n  }\n}\n' })
      },
      'the backend in platform/kms/main.tf:2, which this change touches, is incomplete and may name its state',
    ],
    [
      'because a new file with a backend cannot be read',
      () => {
        repository.git('rm', '-rq', `${live}/kms`)
        repository.write({ 'platform/kms/main.tf': 'terraform {\n  backend "s3" {\n' })
      },
      'platform/kms/main.tf, which this change touches, has a backend but cannot be read',
    ],
    [
      'because its folder is a link to a folder without Terraform files now',
      () => {
        repository.git('rm', '-rq', `${live}/kms`)
        repository.write({ 'elsewhere/notes.md': '' })
        symlinkSync('../../elsewhere', path.join(repository.folder, live, 'kms'))
      },
      'live/staging/kms is now a symbolic link',
    ],
    [
      'because a root elsewhere computes what it reads',
      () => {
        repository.git('rm', '-rq', `${live}/kms`)
        const config =
          'data "terraform_remote_state" "up" {\n  backend = "s3"\n  config = {\n    bucket = "b"\n    key    = var.key\n  }\n}\n'
        repository.write({ 'live/production/app/main.tf': renderRoot('production/app', config) })
      },
      'live/production/app may read its state: the config in live/production/app/main.tf:9 is computed',
    ],
  ])('is not destroyed %s', async (_, edit, why) => {
    const { deleted, kept, warnings } = await findAfter(edit)
    expect([deleted, kept]).toEqual([[], ['kms']])
    expect(warnings).toEqual([
      expect.stringContaining(`${live}/kms is no longer a root, but its resources are not destroyed: ${why}`),
    ])
  })

  test('is not destroyed because it became a submodule', async () => {
    const other = createCheckout(playground.folder)
    other.commit({ 'main.tf': renderRoot('kms') })
    const found = await findAfter(() => {
      repository.git('rm', '-rq', `${live}/kms`)
      repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.folder, `${live}/kms`)
      repository.git('submodule', '--quiet', 'deinit', '--force', '--all')
    })
    expect(found).toMatchObject({
      deleted: [],
      kept: ['kms'],
      warnings: [expect.stringContaining('is now a submodule')],
    })
  })

  test('is not destroyed while a new submodule, which is not checked out, may hold it', async () => {
    const other = createCheckout(playground.folder)
    other.commit({ 'kms/main.tf': renderRoot('kms') })
    const base = repository.commit(environment)
    repository.git('rm', '-rq', `${live}/kms`)
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.folder, 'platform')
    repository.commit({})
    const checkedOut = await findRemoved({ base })
    expect(checkedOut.warnings).toEqual([expect.stringContaining('its state is named by platform/kms/main.tf:4')])
    const found = await findRemoved({ base, checkout: repository.clone() })
    expect(found).toMatchObject({
      deleted: [],
      kept: ['kms'],
      warnings: [expect.stringContaining('platform, which this')],
    })
  })

  test('is not destroyed because a file that is not committed names its state', async () => {
    const base = repository.commit({ ...environment, '.gitignore': 'backend.tf\n', 'platform/kms/main.tf': '' })
    repository.git('rm', '-rq', `${live}/kms`)
    repository.commit({})
    repository.write({ 'platform/kms/backend.tf': renderRoot('kms') })
    expect(await findRemoved({ base })).toMatchObject({ deleted: [], kept: ['kms'] })
  })

  test('is not destroyed without a backend in the base commit: a step of the job may have written it', async () => {
    const found = await findAfter(
      () => {
        repository.git('rm', '-rq', `${live}/kms`)
      },
      { ...environment, [`${live}/kms/main.tf`]: 'resource "terraform_data" "x" {}\n' },
    )
    expect(found).toMatchObject({ deleted: [], kept: ['kms'] })
    expect(found.warnings[0]).toContain(
      'the base commit has no backend block for it, so it is not known where its state is',
    )
  })

  test('is deleted although backends elsewhere are incomplete, if they have always been there', async () => {
    const partial = 'terraform {\n  backend "s3" {}\n}\n'
    const found = await findAfter(
      () => {
        repository.git('rm', '-rq', `${live}/kms`)
      },
      { ...environment, 'live/production/kms/main.tf': partial },
    )
    expect(found).toMatchObject({ deleted: ['kms'], warnings: [] })
  })

  test('is refused while others read its state, in this environment and elsewhere', async () => {
    const files = { ...environment, [`${live}/app/main.tf`]: renderRoot('app', renderReader('kms')) }
    const found = await findAfter(() => {
      repository.git('rm', '-rq', `${live}/kms`)
    }, files)
    expect(found).toMatchObject({ deleted: [], read: [{ name: 'kms', reader: { root: 'app', name: 'up' } }] })
    const elsewhere = { ...environment, 'tools/report/main.tf': renderReader('kms') }
    repository.git('checkout', '--quiet', '--orphan', 'other')
    const other = await findAfter(() => {
      repository.git('rm', '-rq', `${live}/kms`)
      repository.write({ [`${live}/app/main.tf`]: renderRoot('app') })
    }, elsewhere)
    expect(other).toMatchObject({ deleted: [], read: [{ name: 'kms', reader: { root: 'tools/report' } }] })
  })

  test('is renamed if a root of the environment has its state, in other letters too', async () => {
    expect(await findAfter(move(`${live}/KMS`))).toMatchObject({ deleted: [], renamed: [{ from: 'kms', to: 'KMS' }] })
  })
})

describe('a sparse checkout', () => {
  test('is named, and nothing that it leaves out is destroyed', async () => {
    const base = repository.commit({ ...environment, [`${live}/eks/main.tf`]: renderRoot('eks') })
    repository.commit({ [`${live}/eks/main.tf`]: renderRoot('eks', '# new\n') })
    repository.git('sparse-checkout', 'set', '--cone', `${live}/eks`)
    const found = await findRemoved({ base })
    expect(found).toMatchObject({ deleted: [], kept: ['kms', 'vpc'] })
    expect(found.changed.map(({ name }) => name)).toEqual(['eks'])
    expect(found.warnings).toEqual([
      'sparse checkout: kms, vpc are in the commit but not on disk, so this run neither plans nor destroys anything there',
    ])
  })

  test('does not hide that a state is named elsewhere', async () => {
    const base = repository.commit({ ...environment, [`${live}/eks/main.tf`]: renderRoot('eks') })
    move('platform/kms')()
    repository.commit({})
    repository.git('sparse-checkout', 'set', '--cone', `${live}/eks`, `${live}/vpc`)
    expect(await findRemoved({ base })).toMatchObject({ deleted: [], kept: ['kms'] })
  })

  test('does not keep a root that is really deleted', async () => {
    const base = repository.commit({ ...environment, [`${live}/eks/main.tf`]: renderRoot('eks') })
    repository.git('rm', '-rq', `${live}/kms`)
    repository.commit({})
    repository.git('sparse-checkout', 'set', '--cone', `${live}/eks`)
    expect(await findRemoved({ base })).toMatchObject({ deleted: ['kms'], kept: ['vpc'] })
  })
})

describe('files that are only missing on disk', () => {
  test('are not deleted', async () => {
    const base = repository.commit(environment)
    rmSync(path.join(repository.folder, live, 'kms'), { recursive: true })
    const found = await findRemoved({ base })
    expect(found).toMatchObject({ deleted: [], kept: ['kms'] })
    expect(found.warnings[0]).toContain('the commit has its files, but they are not on disk')
  })
})

describe('a repository in a folder of the workspace', () => {
  test('is compared where it is', async () => {
    const base = repository.commit({ ...environment, [`${live}/eks/main.tf`]: renderRoot('eks') })
    repository.commit({ [`${live}/kms`]: undefined, [`${live}/vpc/x.tf`]: '' })
    const directory = path.join(path.basename(repository.folder), 'live')
    const found = await findRemoved({ base, workspace: playground.folder, directory })
    expect(found).toMatchObject({ deleted: ['kms'], warnings: [] })
    expect(found.changed).toEqual([{ name: 'vpc', files: [`${path.basename(repository.folder)}/${live}/vpc/x.tf`] }])
  })
})
