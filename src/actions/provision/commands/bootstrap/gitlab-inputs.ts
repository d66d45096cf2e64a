import type { InputMap } from '../../../../runner/contract/action.ts'
import { input } from '../../../../runner/contract/kind.ts'
import { oneOf, patternKind } from '../../../../runner/contract/scalars.ts'
import { listOf } from '../../../../runner/contract/structures.ts'
import { deploymentTiers } from '../../../../account/gitlab-identity.ts'

/** Groups, subgroups and project (GitLab Docs, "Reserved project and group names"); none is `.` or `..`, or ends in `.git`. */
export const projectPattern = /^[A-Za-z0-9_][\w.-]{0,254}(?:\/(?!\.{1,2}(?:\/|$))[\w.-]{1,255}){1,20}(?<!\.git)$/

const projectKind = patternKind(
  'project',
  projectPattern,
  'a GitLab project with its groups such as acme/web/shop',
  (text) => /^(?:https?:\/\/[^/]+\/|[^@/]+@[^:]+:)?(.+?)(?:\.git)?\/?$/.exec(text)?.[1],
)

/** As IAM accepts the URL of a provider: HTTPS, without a port (IAM API Reference, CreateOpenIDConnectProvider). */
const serverKind = patternKind(
  'URL',
  /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?:\/[\w.-]+)*$/,
  'the HTTPS address of a GitLab server without a port, such as https://gitlab.example.com',
  (text) =>
    text
      .toLowerCase()
      .replace(/^http:/, 'https:')
      .replace(/:\d+/, '')
      .replace(/\/+$/, ''),
)

const claims = [
  'project_id',
  'project_path',
  'ref_type',
  'ref',
  'ref_protected',
  'environment_protected',
  'deployment_tier',
]

export const gitLabBootstrapInputs = {
  provider: oneOf(['github', 'gitlab'], {
    description:
      '`bootstrap`: where the jobs run that may assume the roles; default: where this one runs, in a terminal `gitlab` if the host of the remote `origin` has that in its name',
  }),
  'gitlab-project': input(projectKind, {
    example: 'acme/web/shop',
    description:
      '`bootstrap`: GitLab project whose jobs may assume the roles; default: that of the job, else of the remote `origin`',
  }),
  'gitlab-project-id': input(patternKind('ID', /^[1-9]\d{0,18}$/, 'the number of a project such as 278964'), {
    example: '278964',
    description:
      '`bootstrap`: its ID, which survives renames; default: that of the job. If it is unknown, the roles trust the path',
  }),
  'gitlab-url': input(serverKind, {
    example: 'https://gitlab.example.com',
    description:
      '`bootstrap`: address of the GitLab server, which issues the ID tokens; default: that of the job, else of the remote `origin`',
  }),
  'gitlab-sub-claims': listOf(
    patternKind('claim', new RegExp(`^(?:${claims.join('|')})$`), `one of ${claims.join(', ')}`),
    {
      commas: true,
      example: 'project_id,ref_type,ref,ref_protected',
      description:
        "`bootstrap`: components of `sub` as the project's setting `ci_id_token_sub_claim_components` says; default: `project_id,ref_type,ref,ref_protected,environment_protected,deployment_tier`, where only jobs with a protected environment (GitLab Premium) may assume the environment's role",
    },
  ),
  'gitlab-deployment-tier': oneOf(deploymentTiers, {
    description:
      '`bootstrap`: `deployment_tier` of the jobs with this environment; default: the one that GitLab derives from its name',
  }),
} as const satisfies InputMap
