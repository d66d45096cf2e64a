/** The repository of the demo's team: what `init` writes, with the answers of this team. */

import { cpSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { EnvironmentName } from '../src/commands/init/answers/names.ts'
import type { FileChanges } from '../stack/live/git.ts'
import { behaviourAnnotations } from '../stack/parts/kubernetes/behaviours.ts'

const root = path.resolve(import.meta.dirname, '..')

/** `shipped`: the environments that `init` writes, which need the AWS provider; `example`: smaller ones, which need none. */
export type ShopRoots = 'shipped' | 'example'

/** Arguments of `npx eks-actions` that answer every question of `init`. */
export function buildInitCommand({ account, repository }: { account: string; repository: string }): readonly string[] {
  return [
    ...['init', '--name', 'acme', '--application', 'shop', '--region', 'eu-central-1', '--account', account],
    // The stack has no GitHub to read modules from.
    ...['--repository', repository, '--domain', 'shop.example.com', '--modules', 'copied'],
  ]
}

/** Puts the smaller environments, which have the same names and outputs, in the place of those that `init` wrote. */
export function putExampleEnvironments(folder: string): void {
  for (const name of ['terraform-environments', 'terraform-modules']) {
    rmSync(path.join(folder, name), { recursive: true, force: true })
    cpSync(path.join(root, 'examples', name), path.join(folder, name), {
      recursive: true,
      filter: (file) => !path.basename(file).startsWith('.terraform'),
    })
  }
}

/** Path of a workflow in the user's repository. */
export function resolveWorkflowFile(name: string): string {
  return `.github/workflows/${name}.yml`
}

/** The front page with another greeting. */
export function changeGreeting(): string {
  const text = readFileSync(path.join(root, 'examples/app/main.go'), 'utf8')
  return text.replace('"app %s on %s\\n"', '"The storefront, app %s on %s\\n"')
}

/** A change that makes the shop crash when it starts in staging, and what undoes it. */
interface BrokenRelease {
  readonly broken: FileChanges
  readonly working: FileChanges
}

/** @param folder a checkout of the team's repository */
export function createBrokenRelease(folder: string): BrokenRelease {
  const [values, releases] = ['deploy/values-staging.yaml', 'deploy/releases-staging.yaml'] as const
  const [working, list] = [values, releases].map((file) => readFileSync(path.join(folder, file), 'utf8')) as [
    string,
    string,
  ]
  const behaviour = `podAnnotations: { ${behaviourAnnotations.behaviour}: crash-loop }\n`
  return {
    working: { [values]: working, [releases]: list },
    broken: {
      [values]: `${working}# No container runs here, so this is how the pod crashes.\n${behaviour}`,
      // Enough for a pod that is simulated; by default, a container that keeps crashing has a minute to recover.
      [releases]: list.replace(/^ {2}image: true$/m, '$&\n  patience: 5s'),
    },
  }
}

/** The name in the settings of an environment: of its VPC and its cluster. */
export function getSettingsName(roots: ShopRoots, environment: EnvironmentName): string {
  return `${roots === 'shipped' ? 'acme' : 'shop'}-${environment}`
}
