import { attributeOf, finding, type Finding, type Module, type Placed, type Rule, topLevel, valueOf } from './module.ts'

/** Rules about what a module declares: names, types, descriptions, versions, and that all of it is used. */
export const declarationRules: readonly Rule[] = [
  {
    name: 'described',
    find: (module) => [
      ...lacking(topLevel(module, 'variable'), 'type'),
      ...lacking(topLevel(module, 'variable'), 'description'),
      ...lacking(topLevel(module, 'output'), 'description'),
    ],
  },
  { name: 'snake-case', find: misnamed },
  { name: 'used', find: unused },
  { name: 'versions', find: unpinned },
]

function lacking(blocks: readonly Placed[], attribute: string): readonly Finding[] {
  return blocks
    .filter(({ block }) => attributeOf(block, attribute) === undefined)
    .map((placed) => finding(placed, `${placed.block.type} ${placed.block.labels.join('.')} has no ${attribute}`))
}

const snakeCase = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/

function misnamed(module: Module): readonly Finding[] {
  const named = ['variable', 'output', 'module', 'resource', 'data'].flatMap((type) => topLevel(module, type))
  const locals = topLevel(module, 'locals').flatMap((placed) =>
    placed.block.attributes.map(({ name, start }) => ({ placed, name, start })),
  )
  const names = named.map((placed) => ({ placed, name: placed.block.labels.at(-1) ?? '', start: placed.block.start }))
  return [...names, ...locals]
    .filter(({ name }) => !snakeCase.test(name))
    .map(({ placed, name, start }) => finding(placed, `${name} is not snake_case`, start))
}

interface Declared {
  readonly placed: Placed
  readonly reference: string
  /** What stands between these offsets is the declaration itself. */
  readonly start: number
  readonly end: number
}

function unused(module: Module): readonly Finding[] {
  const blocks = [
    ...topLevel(module, 'variable').map((placed) => ({ placed, reference: `var.${placed.block.labels[0] ?? ''}` })),
    ...topLevel(module, 'data').map((placed) => ({ placed, reference: `data.${placed.block.labels.join('.')}` })),
  ].map(({ placed, reference }): Declared => ({ placed, reference, start: placed.block.start, end: placed.block.end }))
  const locals = topLevel(module, 'locals').flatMap((placed) =>
    placed.block.attributes.map(({ name, start, value }): Declared => ({
      placed,
      reference: `local.${name}`,
      start,
      end: value.end,
    })),
  )
  return [...blocks, ...locals]
    .filter((declared) => !isUsed(module, declared))
    .map(({ placed, reference, start }) => finding(placed, `${reference} is not used`, start))
}

function isUsed({ files }: Module, { placed, reference, start, end }: Declared): boolean {
  const pattern = new RegExp(`(?<![\\w.-])${reference.replaceAll('.', '\\.')}(?![\\w-])`)
  return files.some(({ code, file }) =>
    pattern.test(file === placed.file.file ? code.slice(0, start) + ' '.repeat(end - start) + code.slice(end) : code),
  )
}

function unpinned(module: Module): readonly Finding[] {
  const settings = topLevel(module, 'terraform')
  const isStated = settings.some(({ block }) => attributeOf(block, 'required_version') !== undefined)
  const [first] = module.files
  const providers = settings.flatMap(({ file, block }) =>
    block.blocks
      .filter(({ type }) => type === 'required_providers')
      .flatMap((inner) =>
        inner.attributes
          .filter(({ name }) => !/\bversion\s*=/.test(valueOf(file, inner, name) ?? ''))
          .map(({ name, start }) => finding({ file, block }, `provider ${name} has no version`, start)),
      ),
  )
  const calls = topLevel(module, 'module').filter(
    ({ file, block }) => !/^"\.{1,2}\//.test(valueOf(file, block, 'source') ?? '') && !attributeOf(block, 'version'),
  )
  return [
    ...(isStated || first === undefined ? [] : [{ file: first.file, line: 1, message: 'no required_version' }]),
    ...providers,
    ...calls.map((placed) => finding(placed, `module ${placed.block.labels[0] ?? ''} has no version`)),
  ]
}
