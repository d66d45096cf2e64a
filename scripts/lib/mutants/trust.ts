import type { Mutant } from './mutant.ts'

export const gitlabMutants: readonly Mutant[] = [
  {
    area: 'GitLab',
    title: 'merge requests may assume the role that applies',
    file: 'src/account/gitlab-identity.ts',
    find: "if (jobs.kind === 'environment') return [",
    replace: "if (jobs.kind === 'environment') return [formatRef('*'), ",
    tests: ['src/account/gitlab-identity.test.ts'],
  },
  {
    area: 'GitLab',
    title: 'a tag named main is main',
    file: 'src/account/gitlab-identity.ts',
    find: '`${project}:ref_type:branch:ref:${ref}`',
    replace: '`${project}:ref_type:*:ref:${ref}`',
    tests: ['src/account/gitlab-identity.test.ts'],
  },
  {
    area: 'GitLab',
    title: 'an unprotected branch is the protected one',
    file: 'src/account/gitlab-identity.ts',
    find: "name === 'deployment_tier' ? tier : 'true'",
    replace: "name === 'deployment_tier' ? tier : '*'",
    tests: ['src/account/gitlab-identity.test.ts'],
  },
  {
    area: 'GitLab',
    title: 'branches may be indistinguishable in a subject',
    file: 'src/account/gitlab-identity.ts',
    find: "type !== 'ref_type' || ref !== 'ref' || !more.every(isAdditionalClaim)",
    replace: '!more.every(isAdditionalClaim)',
    tests: ['src/account/gitlab-identity.test.ts'],
  },
  {
    area: 'GitLab',
    title: 'a role for an environment is taken over that trusts every branch',
    file: 'src/account/gitlab-identity.ts',
    find: "jobs.kind !== 'environment' && (isAnyBranch",
    replace: '(isAnyBranch',
    tests: ['src/account/gitlab-identity.test.ts'],
  },
  {
    area: 'GitLab',
    title: 'a trust policy with keys that somebody added is replaced',
    file: 'src/account/policy/trust.ts',
    find: 'isSamePolicy(policy, buildTrustPolicy({ provider, issuer, subjects, conditions }))',
    replace: 'subjects.length > 0',
    tests: ['src/account/policy/policies.test.ts'],
  },
  {
    area: 'GitLab',
    title: 'bootstrap runs in a pipeline of a merge request',
    file: 'src/actions/provision/commands/bootstrap/start.ts',
    find: '  if (id) {',
    replace: "  if (id === '') {",
    tests: ['src/actions/provision/commands/bootstrap/start.test.ts'],
  },
]

export const planMutants: readonly Mutant[] = [
  {
    area: 'plan binding',
    title: 'apply runs on whatever is checked out',
    file: 'src/actions/provision/reviewed-checkout.ts',
    find: 'head === undefined || head === commit',
    replace: "head === undefined || head !== ''",
    tests: ['src/actions/provision/reviewed-checkout.test.ts'],
  },
  {
    area: 'plan binding',
    title: 'a moved module counts as the reviewed one',
    file: 'src/terraform/run/compare-plan.ts',
    find: 'compareModules(plan.modules, now).length === 0',
    replace: 'now.length >= 0',
    tests: ['src/terraform/run/compare-plan.test.ts'],
  },
]

export const renderedImageMutants: readonly Mutant[] = [
  {
    area: 'images',
    title: 'an image of a pull request is released if a values file names it',
    file: 'src/actions/helm-deploy/release/preview-image.ts',
    find: 'if (images.length > 0) throw',
    replace: 'if (images.length < 0) throw',
    tests: ['src/actions/helm-deploy/release/preview-image.test.ts'],
  },
  {
    area: 'images',
    title: 'a custom resource may name an image of a pull request',
    file: 'src/helm/release/manifest.ts',
    find: '/images?$/i.test(key)',
    replace: "key === 'image'",
    tests: ['src/actions/helm-deploy/release/preview-image.test.ts'],
  },
]
