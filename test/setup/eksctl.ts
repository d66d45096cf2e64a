/** The eksctl of tests: the real one where it costs nothing, else the stand-in of the stack's mirror. */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { obtain, obtainUnlessBuilt } from '../../stack/obtain/obtain.ts'
import { MissingPrerequisite } from '../../stack/obtain/prerequisites.ts'
import { recipes } from '../../stack/obtain/recipes.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'
import type { PrepareContext } from '../../stack/part.ts'
import type { TestStack } from './stacks.ts'

export interface TestEksctl extends Disposable {
  readonly kind: 'real' | 'stand-in' | 'none'
  readonly file: string
  /** Variables with which it reaches the stack, in addition to those of the stack. */
  readonly env: Readonly<Record<string, string>>
}

/** `real`, which builds it if necessary, or `stand-in`. */
const choiceVariable = 'EKS_ACTIONS_TEST_EKSCTL'

/** Says which one it is, and why. @param stack with a cluster, without which the real one cannot run */
export async function useEksctl(stack: TestStack): Promise<TestEksctl> {
  const choice = process.env[choiceVariable] ?? ''
  if (!['', 'real', 'stand-in'].includes(choice)) throw new Error(`${choiceVariable} must be real or stand-in`)
  const real = choice === 'stand-in' ? `${choiceVariable} is ${choice}` : await findReal(stack, choice)
  if (typeof real !== 'string') {
    report(`the real one, ${real.file}`)
    const region = stack.env.AWS_REGION ?? ''
    return {
      ...{ kind: 'real', file: real.file },
      // Clusters accept tokens that are presigned for this name only.
      env: { AWS_ENDPOINT_URL_STS: `https://sts.${region}.amazonaws.com` },
      [Symbol.dispose]: () => undefined,
    }
  }
  const archive = locateStandIn(stack)
  if (archive === undefined) {
    report(`none: ${real}, and the stand-in is for Linux on x64`)
    return { kind: 'none', file: '', env: {}, [Symbol.dispose]: () => undefined }
  }
  report(`the stand-in: ${real}`)
  const folder = mkdtempSync(path.join(tmpdir(), 'eks-actions-eksctl-'))
  execFileSync('tar', ['-xzf', archive, '-C', folder])
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true })
  }
  return { kind: 'stand-in', file: path.join(folder, 'eksctl'), env: {}, [Symbol.dispose]: remove }
}

function report(text: string): void {
  process.stdout.write(`tests of eksctl run with ${text}\n`)
}

/** @returns the reason why there is none */
async function findReal({ skipped }: TestStack, choice: string): Promise<{ readonly file: string } | string> {
  const missing = skipped.kubernetes
  if (missing !== undefined) return `the real one needs a cluster: ${missing}`
  const context: PrepareContext = {
    cache: resolveCacheFolder(),
    progress: (text) => process.stdout.write(`eksctl: ${text}\n`),
    signal: new AbortController().signal,
  }
  try {
    const find = choice === 'real' ? obtain : obtainUnlessBuilt
    return { file: await find(recipes.eksctl, context) }
  } catch (error) {
    if (!(error instanceof MissingPrerequisite) || choice === 'real') throw error
    return `the real one is not on PATH, not in the cache and cannot be downloaded; ${choiceVariable}=real builds it, once, in minutes`
  }
}

function locateStandIn({ facts }: TestStack): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const archive = path.join(
    ...[String(facts.downloads?.keysFolder), '../site/github.com/eksctl-io/eksctl/releases/download'],
    ...[`v${String(facts.downloads?.eksctlVersion)}`, 'eksctl_Linux_amd64.tar.gz'],
  )
  return existsSync(archive) ? archive : undefined
}
