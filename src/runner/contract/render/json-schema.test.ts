import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = path.resolve(import.meta.dirname, '../../../..')

const readSchema = (name: string): object =>
  JSON.parse(readFileSync(path.join(root, 'schemas', `${name}.json`), 'utf8')) as object

/** The general schema of workflows is published elsewhere and not what is tested. */
const anyWorkflow = { $id: 'https://json.schemastore.org/github-workflow.json' }

let validate: ValidateFunction
beforeAll(() => {
  const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false, schemas: [anyWorkflow] })
  for (const file of globSync('*.json', { cwd: path.join(root, 'schemas') })) {
    if (file !== 'workflow.json') ajv.addSchema(readSchema(path.basename(file, '.json')), file)
  }
  validate = ajv.compile(readSchema('workflow'))
})

/** What an editor underlines, as `<place> <problem>`. */
function findProblems(workflow: unknown): readonly string[] {
  return validate(workflow)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message = '', params }) =>
        [instancePath, message, JSON.stringify(params)].join(' '),
      )
}

const checkStep = (step: string): readonly string[] =>
  findProblems({ jobs: { deploy: { steps: [parse(step) as unknown] } } })

describe('the schema of workflows', () => {
  test.each(globSync('workflows-examples/*.yml', { cwd: root }))('accepts %s', (file) => {
    expect(findProblems(parse(readFileSync(path.join(root, file), 'utf8')))).toEqual([])
  })

  test.each([
    ['both paths of an action', 'uses: org/eks-actions/actions/setup@v1'],
    ['a copy of the repository', 'uses: acme/eks-actions/setup@v1'],
    [
      'an expression where a word is expected',
      'uses: org/eks-actions/provision@v1\nwith: { environment: staging, comment: "${{ vars.COMMENT }}" }',
    ],
    [
      'a boolean with and without quotes',
      'uses: org/eks-actions/provision@v1\nwith: { environment: staging, require-plan: true, changed-only: "true" }',
    ],
    ['an integer', 'uses: org/eks-actions/provision@v1\nwith: { environment: staging, parallelism: 4 }'],
    ['a list', 'uses: org/eks-actions/setup@v1\nwith: { tools: "terraform, helm" }'],
    [
      'an input that is set to nothing',
      'uses: org/eks-actions/provision@v1\nwith: { environment: staging, role-to-assume: "" }',
    ],
    ['steps of others', 'uses: actions/checkout@v7\nwith: { anything: [1, 2] }'],
    ['commands', 'run: make'],
  ])('accepts %s', (_what, step) => {
    expect(checkStep(step)).toEqual([])
  })

  test.each([
    ['an unknown input', 'uses: org/eks-actions/setup@v1\nwith: { terraform_version: 1.11.4 }', 'terraform_version'],
    [
      'a missing input',
      'uses: org/eks-actions/provision@v1\nwith: { command: plan }',
      "required property 'environment'",
    ],
    ['a missing `with`', 'uses: org/eks-actions/provision@v1', "required property 'with'"],
    [
      'another word',
      'uses: org/eks-actions/provision@v1\nwith: { environment: staging, command: aply }',
      '/with/command',
    ],
    [
      'yes',
      'uses: org/eks-actions/provision@v1\nwith: { environment: staging, require-plan: yes }',
      '/with/require-plan',
    ],
    [
      'text for an integer',
      'uses: org/eks-actions/provision@v1\nwith: { environment: staging, parallelism: many }',
      '/with/parallelism',
    ],
    [
      'an ARN of another form',
      'uses: org/eks-actions/setup@v1\nwith: { role-to-assume: eks-actions-staging }',
      '/with/role-to-assume',
    ],
    ['a YAML list', 'uses: org/eks-actions/setup@v1\nwith: { tools: [terraform, helm] }', '/with/tools'],
    [
      'a version that YAML reads as another number',
      'uses: org/eks-actions/setup@v1\nwith: { terraform-version: 1.10 }',
      '/with/terraform-version',
    ],
    [
      'a wrong input of the root action',
      'uses: org/eks-actions@v1\nwith: { stages: setup, chrat: charts/app }',
      'chrat',
    ],
  ])('underlines %s', (_what, step, problem) => {
    expect(checkStep(step).join('\n')).toContain(problem)
  })
})
