/** The desired state in `examples/gitops`, from its first object to pods that are ready, on the real controllers. */

import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { createGitHubFixture } from '../integration/github-fixture.ts'
import { createClusterClient } from '../integration/kubernetes-client.ts'
import { useGitopsStack } from '../setup/stacks.ts'

const stack = await useGitopsStack()
const cluster = createClusterClient(stack)
const server = String(stack.facts.github?.url)
const folder = mkdtempSync(path.join(tmpdir(), 'gitops-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Desired {
  /** Namespace of the shop, and name of what belongs to it, which no other test uses. */
  readonly id: string
  /** The file that somebody applies once. */
  readonly root: string
}

/** A repository with the charts, their values and the desired state, as users copy them. */
async function createRepository(controller: string, environment: string): Promise<Desired> {
  const id = `shop-${randomUUID().slice(0, 8)}`
  const { control, name } = await createGitHubFixture(server)
  const { token } = await control.addToken({ login: 'octocat' })
  const url = `${server}/${name}.git`
  const checkout = path.join(folder, id)
  const authorized = url.replace('//', `//x-access-token:${token}@`)
  execFileSync('git', ['clone', '--quiet', authorized, checkout])
  for (const [from, to] of [
    ['charts/app', 'charts/app'],
    ['examples/deploy', 'deploy'],
    ['examples/gitops', 'gitops'],
  ] as const) {
    cpSync(path.join(repositoryRoot, from), path.join(checkout, to), { recursive: true })
  }
  for (const file of globSync('gitops/**/*.yaml', { cwd: checkout })) {
    const location = path.join(checkout, file)
    writeFileSync(location, rename(readFileSync(location, 'utf8'), { id, url, environment }))
  }
  const git = (...args: readonly string[]): Buffer => execFileSync('git', ['-C', checkout, ...args])
  git('add', '.')
  const author = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com']
  git(...author, 'commit', '--quiet', '--message', 'Add the shop')
  git('push', '--quiet', 'origin', 'HEAD:main')
  return { id, root: path.join(checkout, `gitops/${controller}/${environment}.yaml`) }
}

/** All environments of the examples have clusters of their own; here they share one. */
function rename(text: string, { id, url, environment }: Record<'id' | 'url' | 'environment', string>): string {
  return text
    .replaceAll('https://github.com/acme/shop.git', url)
    .replaceAll(/\b(name|releaseName): shop\b/g, `$1: ${id}`)
    .replaceAll(new RegExp(`\\bname: ${environment}$`, 'gm'), `name: ${id}-root`)
    .replaceAll(/amespace: shop-\w+/g, `amespace: ${id}`)
    .replaceAll("tag: ''", "tag: '1'")
}

const environments = ['development', 'staging', 'production'] as const

test.skipIf(stack.skipped.argocd).each(environments)('Argo CD runs the shop of %s', async (environment) => {
  await expectShop('argocd', environment)
})

test.skipIf(stack.skipped.flux).each(environments)('Flux runs the shop of %s', async (environment) => {
  await expectShop('flux', environment)
})

async function expectShop(controller: 'argocd' | 'flux', environment: string): Promise<void> {
  const { id, root } = await createRepository(controller, environment)
  await cluster.kubectl(['apply', '--filename', root])
  const { object } = await cluster.until<Deployments>(
    ['deployments', '--namespace', id],
    ({ items }) => items.some(({ status }) => (status.readyReplicas ?? 0) > 0),
    90,
  )
  const images = object.items.flatMap(({ spec }) => spec.template.spec.containers.map(({ image }) => image))
  expect(images).toEqual(['111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop:1'])
  await cluster.kubectl(['delete', '--filename', root])
  if (controller === 'argocd')
    await cluster.kubectl(['delete', 'applications.argoproj.io', id, '--namespace', 'argocd'])
  await cluster.kubectl(['delete', 'namespace', id, '--wait=false'])
}

interface Deployments {
  readonly items: readonly {
    readonly spec: {
      readonly template: { readonly spec: { readonly containers: readonly { readonly image: string }[] } }
    }
    readonly status: { readonly readyReplicas?: number }
  }[]
}
