/** `uses: org/eks-actions/build-push@v1` in a workflow: the digest reaches the job that deploys it. */

import { execFileSync } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import { runWorkflow } from '../../stack/parts/workflows/act.ts'
import { createGitRepository } from '../setup/git-repository.ts'
import { useStack } from '../setup/stacks.ts'
import { useSuiteCheckout } from '../setup/suite-checkout.ts'

const stack = await useStack()
const unique = `${process.pid}-${Date.now().toString(36)}`

const workflow = `
on: push
jobs:
  image:
    runs-on: ubuntu-latest
    outputs:
      digest: \${{ steps.image.outputs.image-digest }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - id: image
        uses: org/eks-actions/build-push@v1
        with:
          repository: workflow/${unique}
          context: app
          platforms: linux/amd64, linux/arm64
  deploy:
    needs: image
    runs-on: ubuntu-latest
    steps:
      - run: echo "deployed=\${{ needs.image.outputs.digest }}"
      - run: '! ls -d "$RUNNER_TEMP"/eks-actions-docker-*'
`

describe.skipIf(stack.skipped.builder ?? stack.skipped.workflows)('uses: org/eks-actions/build-push@v1', () => {
  const files = { 'app/Dockerfile': 'FROM scratch\nCOPY file /file\n', 'app/file': 'content\n' }
  const user = createGitRepository({ '.github/workflows/image.yml': workflow, ...files })
  const folder = useSuiteCheckout('build-push', 'actions')
  afterAll(() => {
    user[Symbol.dispose]()
  })

  test('builds, tags by commit and branch, and passes the digest to the next job', async () => {
    const run = await runWorkflow({
      act: String(stack.facts.workflows?.act),
      workspace: user.folder,
      workflow: '.github/workflows/image.yml',
      repositories: { 'org/eks-actions@v1': folder },
      env: stack.env,
    })
    expect(run.exitCode, run.log).toBe(0)
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: user.folder, encoding: 'utf8' }).trim()
    const step = run.jobs.flatMap(({ steps }) => steps).find(({ outputs }) => outputs.digest !== undefined)
    expect(JSON.parse(step?.outputs.tags ?? '')).toEqual([commit, 'main'])
    expect(run.log).toContain(`deployed=${step?.outputs['image-digest'] ?? ''}`)
    expect(step?.outputs['image-digest']).toMatch(/^111122223333\.dkr\.ecr\..*@sha256:[0-9a-f]{64}$/)
  })
})
