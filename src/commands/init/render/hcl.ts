import { maskHcl } from '../../../hcl/mask.ts'
import { outlineHcl, type OutlinedAttribute, type OutlinedBlock } from '../../../hcl/outline.ts'
import { applyEdits, type TextEdit } from './text-edits.ts'

/** Sets the literals of the S3 backend, in which Terraform allows no expressions. */
export function setBackend(text: string, values: Readonly<Record<string, string>>): string {
  const code = maskHcl(text)
  const backends = outlineHcl(text, code)
    .blocks.filter(({ type }) => type === 'terraform')
    .flatMap(({ blocks }) => blocks.filter(({ type, labels }) => type === 'backend' && labels[0] === 's3'))
  const edits = backends.flatMap(({ attributes }) =>
    attributes.flatMap((attribute) => {
      const value = values[attribute.name]
      return value === undefined ? [] : [replaceLiteral(code, attribute, value)]
    }),
  )
  return applyEdits(text, edits)
}

/** A source that replaces another one. */
export interface ModuleSource {
  readonly source: string
  /** Follows on the same line. */
  readonly comment: string
}

/** Replaces the sources of modules. @param replace by the present source; undefined keeps it */
export function setModuleSources(text: string, replace: (source: string) => ModuleSource | undefined): string {
  const code = maskHcl(text)
  const edits = listSources(text, code).flatMap(({ attribute, source }) => {
    const found = replace(source)
    if (found === undefined) return []
    const edit = replaceLiteral(code, attribute, found.source)
    return [{ ...edit, text: `${edit.text} # ${found.comment}` }]
  })
  return applyEdits(text, edits)
}

/** The sources of all modules that a file calls. */
export function listModuleSources(text: string): readonly string[] {
  return listSources(text, maskHcl(text)).map(({ source }) => source)
}

function listSources(
  text: string,
  code: string,
): readonly { readonly attribute: OutlinedAttribute; readonly source: string }[] {
  return outlineHcl(text, code)
    .blocks.filter(({ type }) => type === 'module')
    .flatMap(({ attributes }: OutlinedBlock) => attributes.filter(({ name }) => name === 'source'))
    .map((attribute) => {
      const { start, end } = findLiteral(code, attribute)
      return { attribute, source: text.slice(start + 1, end - 1) }
    })
}

function replaceLiteral(code: string, attribute: OutlinedAttribute, value: string): TextEdit {
  return { ...findLiteral(code, attribute), text: `"${value}"` }
}

/** Offsets of the literal with its quotes. */
function findLiteral(
  code: string,
  { name, value }: OutlinedAttribute,
): { readonly start: number; readonly end: number } {
  const start = code.indexOf('"', value.start)
  const end = code.lastIndexOf('"', value.end - 1) + 1
  if (start === -1 || start >= value.end || end <= start + 1) throw new Error(`${name} is no literal`)
  return { start, end }
}
