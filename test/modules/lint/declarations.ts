import {
  findAttribute,
  createLintFinding,
  type LintFinding,
  type Module,
  type BlockInFile,
  type LintRule,
  listTopLevel,
  readValue,
} from './module.ts'

/** Rules for declarations of a module: names, types, descriptions, versions, and that everything is used. */
export const declarationRules: readonly LintRule[] = [
  {
    name: 'described',
    find: (module) => [
      ...findMissingAttribute(listTopLevel(module, 'variable'), 'type'),
      ...findMissingAttribute(listTopLevel(module, 'variable'), 'description'),
      ...findMissingAttribute(listTopLevel(module, 'output'), 'description'),
    ],
  },
  { name: 'snake-case', find: findMisnamed },
  { name: 'used', find: findUnused },
  { name: 'versions', find: findUnpinned },
]

function findMissingAttribute(blocks: readonly BlockInFile[], attribute: string): readonly LintFinding[] {
  return blocks
    .filter(({ block }) => findAttribute(block, attribute) === undefined)
    .map((placed) =>
      createLintFinding(placed, `${placed.block.type} ${placed.block.labels.join('.')} has no ${attribute}`),
    )
}

const snakeCase = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/

function findMisnamed(module: Module): readonly LintFinding[] {
  const named = ['variable', 'output', 'module', 'resource', 'data'].flatMap((type) => listTopLevel(module, type))
  const locals = listTopLevel(module, 'locals').flatMap((placed) =>
    placed.block.attributes.map(({ name, start }) => ({ placed, name, start })),
  )
  const names = named.map((placed) => ({ placed, name: placed.block.labels.at(-1) ?? '', start: placed.block.start }))
  return [...names, ...locals]
    .filter(({ name }) => !snakeCase.test(name))
    .map(({ placed, name, start }) => createLintFinding(placed, `${name} is not snake_case`, start))
}

interface Declaration {
  readonly placed: BlockInFile
  readonly reference: string
  /** Offsets of the declaration itself. */
  readonly start: number
  readonly end: number
}

function findUnused(module: Module): readonly LintFinding[] {
  const blocks = [
    ...listTopLevel(module, 'variable').map((placed) => ({ placed, reference: `var.${placed.block.labels[0] ?? ''}` })),
    ...listTopLevel(module, 'data').map((placed) => ({ placed, reference: `data.${placed.block.labels.join('.')}` })),
  ].map(({ placed, reference }): Declaration => ({
    placed,
    reference,
    start: placed.block.start,
    end: placed.block.end,
  }))
  const locals = listTopLevel(module, 'locals').flatMap((placed) =>
    placed.block.attributes.map(({ name, start, value }): Declaration => ({
      placed,
      reference: `local.${name}`,
      start,
      end: value.end,
    })),
  )
  return [...blocks, ...locals]
    .filter((declared) => !isUsed(module, declared))
    .map(({ placed, reference, start }) => createLintFinding(placed, `${reference} is not used`, start))
}

function isUsed({ files }: Module, { placed, reference, start, end }: Declaration): boolean {
  const pattern = new RegExp(`(?<![\\w.-])${reference.replaceAll('.', '\\.')}(?![\\w-])`)
  return files.some(({ code, file }) =>
    pattern.test(file === placed.file.file ? code.slice(0, start) + ' '.repeat(end - start) + code.slice(end) : code),
  )
}

function findUnpinned(module: Module): readonly LintFinding[] {
  const settings = listTopLevel(module, 'terraform')
  const isStated = settings.some(({ block }) => findAttribute(block, 'required_version') !== undefined)
  const [first] = module.files
  const providers = settings.flatMap(({ file, block }) =>
    block.blocks
      .filter(({ type }) => type === 'required_providers')
      .flatMap((inner) =>
        inner.attributes
          .filter(({ name }) => !/\bversion\s*=/.test(readValue(file, inner, name) ?? ''))
          .map(({ name, start }) => createLintFinding({ file, block }, `provider ${name} has no version`, start)),
      ),
  )
  const calls = listTopLevel(module, 'module').filter(
    ({ file, block }) =>
      !/^"\.{1,2}\//.test(readValue(file, block, 'source') ?? '') && !findAttribute(block, 'version'),
  )
  return [
    ...(isStated || first === undefined ? [] : [{ file: first.file, line: 1, message: 'no required_version' }]),
    ...providers,
    ...calls.map((placed) => createLintFinding(placed, `module ${placed.block.labels[0] ?? ''} has no version`)),
  ]
}
