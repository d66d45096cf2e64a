/** A workflow as GitHub reads it: its jobs with their own permissions, which the local runner does not separate. */

import { parse, stringify } from 'yaml'
import type { TokenPermissions } from '../parts/github/model.ts'

export interface WorkflowFile {
  readonly name: string
  readonly jobs: readonly WorkflowJob[]
  /** Returns the file with each job's credentials added. */
  readonly withAccess: () => string
}

export interface WorkflowJob {
  readonly id: string
  /** May contain expressions. */
  readonly name: string
  readonly needs: readonly string[]
  readonly permissions: TokenPermissions
  readonly environment: JobEnvironment | undefined
}

/** A name, or an expression such as `matrix.environment` that is evaluated when the workflow runs. */
type JobEnvironment = { readonly name: string } | { readonly expression: string }

interface WorkflowYaml {
  readonly name?: string
  readonly permissions?: TokenPermissions
  readonly jobs: Readonly<Record<string, JobYaml>>
}

interface JobYaml {
  readonly name?: string
  readonly needs?: string | readonly string[]
  readonly permissions?: TokenPermissions
  environment?: string | { readonly name: string }
  env?: Record<string, string>
  readonly steps: readonly StepYaml[]
}

interface StepYaml {
  readonly uses?: string
  with?: Record<string, unknown>
}

/** Key of the credentials of a job without an environment. */
export const noEnvironment = 'none'

/** Names of the secrets that pass a job its token, and its OIDC variables by environment as JSON. */
export function nameSecrets(job: Pick<WorkflowJob, 'id'>): { readonly token: string; readonly oidc: string } {
  const id = job.id.replaceAll(/\W/g, '_').toUpperCase()
  return { token: `JOB_TOKEN_${id}`, oidc: `JOB_OIDC_${id}` }
}

export function readWorkflow(text: string, file: string): WorkflowFile {
  const yaml = parse(text, { merge: true }) as WorkflowYaml
  const jobs = Object.entries(yaml.jobs).map(([id, job]): WorkflowJob => ({
    id,
    name: job.name ?? id,
    needs: [job.needs ?? []].flat(),
    // Without `permissions:`, GitHub's restricted default applies.
    permissions: job.permissions ?? yaml.permissions ?? { contents: 'read' },
    environment: parseEnvironment(job),
  }))
  return { name: yaml.name ?? file, jobs, withAccess: () => renderWorkflow(yaml, jobs) }
}

function parseEnvironment({ environment }: JobYaml): JobEnvironment | undefined {
  const name = typeof environment === 'object' ? environment.name : environment
  if (name === undefined) return undefined
  const [, expression] = /^\$\{\{\s*(.*?)\s*\}\}$/.exec(name) ?? []
  return expression === undefined ? { name } : { expression }
}

/**
 * GitHub gives each job a token with its own permissions, and OIDC variables if it may request an ID token. The local
 * runner has one token for all jobs, so each job gets its own through secrets.
 */
function renderWorkflow(yaml: WorkflowYaml, jobs: readonly WorkflowJob[]): string {
  // Expands anchors: an addition to one job must not appear in another.
  const copy = JSON.parse(JSON.stringify(yaml)) as WorkflowYaml
  for (const job of jobs) {
    const { [job.id]: target } = copy.jobs
    if (target === undefined) continue
    // The runner creates no deployments and does not know the key `deployment: false`.
    if (typeof target.environment === 'object') target.environment = { name: target.environment.name }
    const { token, oidc } = nameSecrets(job)
    if (job.permissions['id-token'] === 'write') {
      const access = `fromJSON(secrets.${oidc})[${formatEnvironmentExpression(job)}]`
      target.env = {
        ...target.env,
        ACTIONS_ID_TOKEN_REQUEST_URL: `\${{ ${access}.url }}`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: `\${{ ${access}.token }}`,
      }
    }
    for (const step of target.steps) {
      if (step.uses?.startsWith('org/eks-actions') === true)
        step.with = { ...step.with, 'github-token': `\${{ secrets.${token} }}` }
    }
  }
  return stringify(copy, { aliasDuplicateObjects: false, lineWidth: 0 })
}

function formatEnvironmentExpression({ environment }: WorkflowJob): string {
  if (environment === undefined) return `'${noEnvironment}'`
  return 'name' in environment ? `'${environment.name}'` : environment.expression
}
