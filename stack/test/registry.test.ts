/** ECR as a registry and buildx as its client, under the names that the API gives. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCommandClient, requireSuccess } from '../../test/integration/client.ts'
import { useStack } from '../../test/setup/stacks.ts'

const stack = await useStack()
const run = createCommandClient(stack.env)

interface CreatedRepository {
  readonly repositoryUri: string
}

describe.skipIf(stack.skipped.builder)('the registry', () => {
  let work: string
  let context: string
  let uri: string

  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'eks-actions-image-'))
    context = join(work, 'context')
    await mkdir(context)
    await writeFile(join(context, 'Dockerfile'), 'ARG BASE=scratch\nFROM ${BASE}\nCOPY . /app/\n')
    await writeFile(join(context, 'hello.txt'), 'hello\n')
    uri = (await createRepository('team/app')).repositoryUri
  })
  afterAll(async () => rm(work, { recursive: true, force: true }))

  async function createRepository(name: string, ...more: string[]): Promise<CreatedRepository> {
    const command = ['aws', '--output', 'json', 'ecr', 'create-repository', '--repository-name', name, ...more]
    return (await requireSuccess<{ repository: CreatedRepository }>(run(command))).repository
  }
  const build = async (...args: string[]) => run(['docker', 'buildx', 'build', '--progress=plain', ...args, context])
  const getRegistry = (): string => uri.split('/')[0] ?? ''

  test('wants a login, and takes only the password that the API gave', async () => {
    const refused = await build('--tag', `${uri}:none`, '--push')
    expect(refused.code).not.toBe(0)
    expect(refused.stderr).toMatch(/401 Unauthorized|no basic auth/)
    const logInToRegistry = async (password: string) =>
      run(['docker', 'login', '--username', 'AWS', '--password-stdin', getRegistry()], { input: password })
    expect((await logInToRegistry('wrong')).code).not.toBe(0)
    await requireSuccess(logInToRegistry(await requireSuccess<string>(run(['aws', 'ecr', 'get-login-password']))))
  })

  test('takes an index of two platforms with provenance and gives it back', async () => {
    const platforms = ['--platform', 'linux/amd64,linux/arm64', '--provenance', 'mode=max']
    const cache = `type=registry,ref=${uri}:cache,mode=max,image-manifest=true,oci-mediatypes=true`
    const metadata = join(work, 'metadata.json')
    await requireSuccess(
      build(...platforms, '--tag', `${uri}:v1`, '--cache-to', cache, '--metadata-file', metadata, '--push'),
    )
    const { 'containerimage.digest': digest } = JSON.parse(await readFile(metadata, 'utf8')) as Record<string, unknown>

    const { imageDetails } = await requireSuccess<{ imageDetails: unknown[] }>(
      run(
        ['aws', '--output', 'json', 'ecr', 'describe-images'].concat([
          '--repository-name',
          'team/app',
          '--image-ids',
          'imageTag=v1',
        ]),
      ),
    )
    expect(imageDetails).toMatchObject([
      { imageDigest: digest, imageTags: ['v1'], imageManifestMediaType: 'application/vnd.oci.image.index.v1+json' },
    ])

    const index = await requireSuccess<{ manifests: { platform: { architecture: string } }[] }>(
      run(['docker', 'buildx', 'imagetools', 'inspect', '--raw', `${uri}:v1`]),
    )
    const architectures = index.manifests.map(({ platform }) => platform.architecture)
    expect(architectures.toSorted()).toEqual(['amd64', 'arm64', 'unknown', 'unknown'])

    const output = join(work, 'pulled')
    await requireSuccess(build('--no-cache', '--build-arg', `BASE=${uri}:v1`, '--output', `type=local,dest=${output}`))
    expect(await readFile(join(output, 'app', 'hello.txt'), 'utf8')).toBe('hello\n')
  })

  test('refuses a second push to an immutable tag, and a push to a repository that is not there', async () => {
    const fixed = await createRepository('team/fixed', '--image-tag-mutability', 'IMMUTABLE')
    await requireSuccess(build('--tag', `${fixed.repositoryUri}:v1`, '--push'))
    await writeFile(join(context, 'more.txt'), 'more\n')
    const second = await build('--tag', `${fixed.repositoryUri}:v1`, '--push')
    expect(second.code).not.toBe(0)
    expect(second.stderr).toContain('immutable')
    const missing = await build('--tag', `${getRegistry()}/team/missing:v1`, '--push')
    expect(missing.code).not.toBe(0)
    expect(missing.stderr).toContain('repository name not known to registry: team/missing')
  })
})
