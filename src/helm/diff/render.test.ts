import { expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { HelmRequest } from '../cli/helm.ts'
import { renderRelease } from './render.ts'

const manifest = 'apiVersion: example.com/v1\nkind: Limit\nmetadata: { name: shop }\n'

async function render(said: string, newKinds?: readonly string[]) {
  const commands: (readonly string[])[] = []
  const run = ({ args }: HelmRequest) => {
    commands.push(args)
    if (args[0] === 'upgrade') return Promise.reject(new ActionError('tool-failed', 'helm failed', { details: [said] }))
    const readText = () => Promise.resolve(manifest)
    return Promise.resolve({ exitCode: 0, stdout: readText, stderr: readText })
  }
  const answers: Readonly<Record<string, object>> = {
    '/version': { gitVersion: 'v1.35.4' },
    '/apis': { groups: [{ versions: [{ groupVersion: 'apps/v1' }] }] },
  }
  const rendered = await renderRelease({
    helm: { run },
    release: 'shop',
    namespace: 'staging',
    args: ['chart', '--values=v.yaml'],
    deployed: undefined,
    client: { get: (path: string) => Promise.resolve(answers[path] as never) },
    ...(newKinds === undefined ? {} : { newKinds: new Set(newKinds) }),
  })
  return { rendered, commands }
}

const unknownKind = 'no matches for kind "Limit" in version "example.com/v1"'

test('a chart that defines its own kinds is rendered without the server, which does not know them yet', async () => {
  const { rendered, commands } = await render(unknownKind, ['Limit'])
  expect(rendered.manifest).toContain('kind: Limit')
  expect(commands.at(-1)).toEqual([
    ...['template', 'shop', 'chart', '--values=v.yaml', '--namespace=staging'],
    ...['--kube-version=v1.35.4', '--api-versions=v1,apps/v1'],
  ])
})

test.each([[undefined], [[]], [['Other']]])(
  'a kind that the chart does not define is an error: %j',
  async (newKinds) => {
    await expect(render(unknownKind, newKinds)).rejects.toMatchObject({ code: 'tool-failed' })
  },
)

test('a pending release is rendered with the help of the server', async () => {
  const { commands } = await render('another operation (install/upgrade/rollback) is in progress', ['Limit'])
  expect(commands.at(-1)).toContain('--dry-run=server')
})
