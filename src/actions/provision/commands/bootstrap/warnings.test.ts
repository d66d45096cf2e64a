import { expect, test } from 'vitest'
import type { WantedRole } from '../../../../account/role.ts'
import type { ProvisionInputs } from '../../contract.ts'
import type { BootstrapReport } from './report.ts'
import { listBootstrapWarnings } from './warnings.ts'

const github = 'token.actions.githubusercontent.com'
const ids = { owner: '12', repository: '345' }

function listWarnings(
  token: { readonly issuer: string; readonly subject: string | undefined },
  known: typeof ids | undefined,
  roles: readonly (Partial<WantedRole> & { readonly subjects?: readonly string[] })[] = [],
  policies: readonly string[] = [],
): string {
  const report = {
    environment: 'staging',
    repository: { owner: 'acme', name: 'shop', ids: known },
    roles: roles.map((role) => ({ name: 'deploy', ownPolicies: [], policies: ['x'], ...role })),
    parts: roles.map(({ name = 'deploy', subjects }) => ({ kind: 'role', name, subjects, presence: 'missing' })),
  }
  const inputs = { 'plan-role-policies': policies } as unknown as ProvisionInputs
  return listBootstrapWarnings(inputs, report as unknown as BootstrapReport, token).join('\n')
}

test.each<[string, Parameters<typeof listWarnings>, RegExp]>([
  [
    'of an unknown ID says what names mean',
    [{ issuer: github, subject: undefined }, undefined],
    /The IDs of acme\/shop are unknown.*whoever registers acme\/shop after/,
  ],
  [
    'of a server without IDs says the same',
    [{ issuer: 'git.acme.example/_services/token', subject: undefined }, ids],
    /contain no IDs, so only names are trusted: whoever registers/,
  ],
  [
    'of tokens without IDs says how to switch',
    [{ issuer: github, subject: 'repo:acme/shop:ref:refs/heads/main' }, ids],
    /contain no IDs yet.*gh api --method PUT repos\/acme\/shop/,
  ],
  ['of known IDs there is none', [{ issuer: github, subject: undefined }, ids], /^$/],
  ['of tokens with IDs there is none', [{ issuer: github, subject: 'repo:acme@12/shop@345:x' }, ids], /^$/],
  [
    'of plans in pull requests says who can read the states',
    [
      { issuer: github, subject: undefined },
      ids,
      [
        {
          purpose: 'plan',
          name: 'deploy-plan',
          subjects: ['repo:acme@12/shop@345:pull_request'],
        },
      ],
    ],
    /everybody who may push a branch can read the states of staging/,
  ],
  [
    'of a plan role that reads everything says so',
    [
      { issuer: github, subject: undefined },
      ids,
      [
        {
          purpose: 'plan',
          name: 'deploy-plan',
          subjects: ['repo:acme@12/shop@345:ref:refs/heads/main'],
        },
      ],
      ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
    ],
    /^ReadOnlyAccess lets jobs that assume deploy-plan read every object/,
  ],
  [
    'of a role without policies says what it can do',
    [{ issuer: github, subject: undefined }, ids, [{ purpose: 'apply', policies: [] }]],
    /^deploy gets no policies/,
  ],
  [
    'of a role for previews without policies there is none',
    [{ issuer: github, subject: undefined }, ids, [{ purpose: 'preview', policies: [] }]],
    /^$/,
  ],
])('%s', (_, given, expected) => {
  expect(listWarnings(...given)).toMatch(expected)
})
