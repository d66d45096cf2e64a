import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Contract } from '../../src/runner/contract/action.ts'
import { readEnvironmentSettings, settingsFile } from '../../src/terraform/environment/settings.ts'
import { completeWorkflow, type DocumentStep, findBlocks, listBlocks, readSteps } from './document-blocks.ts'
import { readSuite, repositoryRoot } from './suite.ts'

const { actions } = await readSuite(repositoryRoot)
const blocks = listBlocks('yaml')

function findContract(uses: string): Contract | undefined {
  const [, name = 'pipeline'] = /^org\/eks-actions(?:\/(?:actions\/)?([\w-]+))?@/.exec(uses) ?? []
  return actions.find((action) => action.name === name)?.contract
}

const isOurs = ({ uses }: DocumentStep): boolean => uses?.startsWith('org/eks-actions') === true

/** Inputs that the action does not have, and values that it does not take. */
function checkInputs({ uses = '', with: inputs = {} }: DocumentStep): readonly string[] {
  const contract = findContract(uses)
  if (contract === undefined) return [`there is no action ${uses}`]
  return Object.entries(inputs).flatMap(([name, value]) => {
    const known = contract.inputs[name]
    if (known === undefined) return [`${name} is not an input of ${contract.name}`]
    const { allowed } = known.kind
    const given = String(value)
      .split(/[\n,]/)
      .map((each) => each.trim())
    if (allowed === undefined || String(value).includes('${{') || given.every((each) => allowed.includes(each)))
      return []
    return [`${name} must be one of ${allowed.join(', ')}`]
  })
}

/** Outputs of our steps that a block reads and that they do not have. */
function checkOutputs(text: string, steps: readonly DocumentStep[]): readonly string[] {
  return [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([whole, id, output = '']) => {
    const step = steps.find((candidate) => candidate.id === id)
    if (step === undefined) return [`${whole}: there is no step ${id ?? ''}`]
    const outputs = isOurs(step) ? findContract(step.uses ?? '')?.outputs : undefined
    return outputs === undefined || output in outputs ? [] : [`${whole} is not an output`]
  })
}

/** Lists of `releases` in a block, by themselves or as an input. */
function readReleases(text: string): readonly Readonly<Record<string, unknown>>[] {
  const content = parse(text) as unknown
  const list = typeof content === 'object' && content !== null && 'releases' in content ? content.releases : content
  const releases = typeof list === 'string' ? (parse(list) as unknown) : list
  return Array.isArray(releases)
    ? releases.filter((entry: unknown) => typeof entry === 'object' && entry !== null && 'release' in entry)
    : []
}

/** What the product itself says of an environment.yaml. */
function checkEnvironmentSettings(text: string): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'environment-'))
  const problems: string[] = []
  try {
    writeFileSync(path.join(folder, settingsFile), text)
    readEnvironmentSettings(
      folder,
      (file) => path.basename(file),
      ({ message }) => problems.push(message),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
  return problems
}

function readKeys(text: string): readonly string[] {
  const content = parse(text) as unknown
  return typeof content === 'object' && content !== null && !Array.isArray(content) ? Object.keys(content) : []
}

/** Keys of a part of a settings.yaml, as `section.key`, that the shipped one does not have. */
function listUnknownSettings(text: string): readonly string[] {
  const [, file = ''] = /^# (terraform-environments\/\S+\/settings\.yaml)$/m.exec(text) ?? []
  const list = (yaml: string): readonly string[] =>
    Object.entries(parse(yaml) as Readonly<Record<string, object>>).flatMap(([section, values]) =>
      Object.keys(values).map((key) => `${section}.${key}`),
    )
  const known = list(readFileSync(path.join(repositoryRoot, file), 'utf8'))
  return list(text).filter((key) => !known.includes(key))
}

const titled = blocks.map((block) => [`${block.document}, line ${String(block.line)}`, block] as const)

describe('YAML in a document', () => {
  test.each(titled)('%s: is YAML', (_, { text }) => {
    expect(() => parse(text) as unknown).not.toThrow()
  })

  test.each(titled.filter(([, block]) => readSteps(block).some(isOurs)))(
    '%s: uses actions, inputs and outputs that exist',
    (_, block) => {
      const steps = readSteps(block)
      expect(steps.filter(isOurs).flatMap(checkInputs)).toEqual([])
      expect(checkOutputs(block.text, steps)).toEqual([])
    },
  )

  test.each(titled.filter(([, { text }]) => readReleases(text).length > 0))(
    '%s: lists releases with keys that exist',
    (_, { text }) => {
      const inputs = findContract('org/eks-actions/helm-deploy@v1')?.inputs ?? {}
      const keys = readReleases(text).flatMap((entry) => Object.keys(entry))
      expect(keys.filter((key) => key !== 'needs' && !(key in inputs))).toEqual([])
    },
  )

  test.each(titled.filter(([, { text }]) => readKeys(text).some((key) => /^(order|depends-on|may-read)$/.test(key))))(
    '%s: is an environment.yaml without a fault',
    (_, { text }) => {
      expect(checkEnvironmentSettings(text)).toEqual([])
    },
  )

  test.each(titled.filter(([, { text }]) => /^# terraform-environments\/\S+\/settings\.yaml$/m.test(text)))(
    '%s: has settings that the shipped environment has',
    (_, { text }) => {
      expect(listUnknownSettings(text)).toEqual([])
    },
  )

  test('is checked: inputs, values and outputs that do not exist are found', () => {
    const step = { id: 'x', uses: 'org/eks-actions/provision@v1', with: { command: 'deploy', paths: 'x' } }
    expect(checkInputs(step)).toEqual([
      expect.stringContaining('command must be one of plan, apply'),
      'paths is not an input of provision',
    ])
    expect(checkInputs({ uses: 'org/eks-actions/deploy@v1' })).toEqual(['there is no action org/eks-actions/deploy@v1'])
    expect(checkOutputs('${{ steps.x.outputs.nothing }} ${{ steps.y.outputs.z }}', [step])).toEqual([
      'steps.x.outputs.nothing is not an output',
      'steps.y.outputs.z: there is no step y',
    ])
  })

  test('is checked: settings that do not exist are found', () => {
    expect(checkEnvironmentSettings('ordr: reads\n').join()).toContain('ordr')
    const text = '# terraform-environments/aws/production/settings.yaml\neks: { private_acces: {} }\n'
    expect(listUnknownSettings(text)).toEqual(['eks.private_acces'])
  })

  test.each([
    ['steps', '- uses: a/b@v1\n', ['on', 'jobs']],
    ['a job', 'permissions: {}\nsteps:\n  - run: x\n', ['on', 'jobs']],
    ['jobs', 'jobs:\n  a: { runs-on: x, steps: [run: x] }\n', ['on', 'jobs']],
    ['a trigger', 'on: push\n', ['on', 'jobs']],
  ])('%s become a whole workflow for the linter', (_, text, keys) => {
    const [block] = findBlocks('a.md', `Text\n\n  \`\`\`yaml\n${text.replaceAll(/^/gm, '  ').trimEnd()}\n  \`\`\`\n`)
    expect(block).toMatchObject({ line: 4, language: 'yaml', text })
    expect(Object.keys(parse(completeWorkflow(block!) ?? '') as object)).toEqual(keys)
  })

  test('other YAML does not', () => {
    const [block] = findBlocks('a.md', '```yaml\nreplicas: 3\n```\n')
    expect(completeWorkflow(block!)).toBeUndefined()
  })
})
