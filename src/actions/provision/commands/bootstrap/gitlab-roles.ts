import {
  isProjectSubject,
  listProjectConditions,
  type ProjectJobs,
  type ProjectScope,
} from '../../../../account/gitlab-identity.ts'
import type { WantedRole } from '../../../../account/role.ts'
import type { GitLabTrust } from './gitlab-project.ts'
import { formatPackageCommand } from '../../../../runner/package-command.ts'

/** How a role of an environment is trusted by the jobs of a project. */
export function buildProjectTrust(
  { project, issuer }: Pick<GitLabTrust, 'project' | 'issuer'>,
  provider: string,
  jobs: ProjectJobs,
): Pick<WantedRole, 'repository' | 'trust' | 'jobs' | 'isOwnSubject'> {
  const scope: ProjectScope = { project, jobs }
  return {
    repository: project.path,
    trust: { provider, issuer, conditions: listProjectConditions(issuer, project, jobs) },
    jobs: scope,
    isOwnSubject: (subject) => isProjectSubject(subject, scope),
  }
}

/** What to write into `.gitlab-ci.yml`. */
export function formatPipelineLines(
  { tier }: Pick<GitLabTrust, 'tier'>,
  { environment, role, region }: { readonly environment: string; readonly role: string; readonly region: string },
): readonly string[] {
  return [
    `environment: { name: ${environment}, deployment_tier: ${tier} }`,
    'id_tokens:',
    '  AWS_TOKEN: { aud: sts.amazonaws.com }',
    'variables:',
    `  AWS_ROLE_ARN: ${role}`,
    `  AWS_REGION: ${region}`,
    '  AWS_WEB_IDENTITY_TOKEN_FILE: $CI_BUILDS_DIR/aws-token',
    'before_script:',
    `  - (umask 077 && printf %s "$AWS_TOKEN" > "$AWS_WEB_IDENTITY_TOKEN_FILE")`,
    'script:',
    `  - ${formatPackageCommand('provision')} --command apply --environment ${environment} --require-plan`,
  ]
}
