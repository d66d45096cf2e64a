import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../runner/errors/action-error.ts'
import { findNode, listEntries, readTemplateTree, readEntry, type TemplateMapping } from './lint/template-tree.ts'
import type { NestedTemplate, TemplateFile } from './model.ts'
import { isLocalPath } from './packaged-files.ts'
import { nestedStackType } from './stack.ts'

/** A file of the workspace. */
interface TemplatePath {
  readonly absolute: string
  /** To the workspace, with forward slashes. */
  readonly relative: string
}

/**
 * Reads a template and the templates of nested stacks that are files, too: `TemplateURL` is then a path from the folder of the
 * template, as `aws cloudformation package` takes it.
 * @throws ActionError `template-invalid` for a nested one that is missing or outside of the workspace
 */
export async function readTemplateFile(
  { absolute, relative }: TemplatePath,
  outer: readonly string[] = [],
): Promise<TemplateFile> {
  const file = { path: relative, text: await readFile(absolute, 'utf8') }
  const template = readTemplateTree(file.text)
  if (template === undefined) return file
  const nested: NestedTemplate[] = []
  for (const { resource, url, span, line } of listLocalTemplates(template)) {
    const fail = (why: string): never => {
      throw new ActionError('template-invalid', `${resource}: its template ${url} ${why}`, {
        location: { file: relative, line },
        hint: 'Nothing was started. TemplateURL is a path from the folder of the template, or the address of an object in S3.',
      })
    }
    const root = absolute.slice(0, -relative.length)
    const found = path.resolve(path.dirname(absolute), url)
    const inside = path.relative(root, found)
    if (inside.startsWith('..') || path.isAbsolute(inside)) return fail('is outside of the workspace')
    if ([...outer, absolute].includes(found)) return fail('contains this one')
    const inner = { absolute: found, relative: inside.split(path.sep).join('/') }
    const content = await readTemplateFile(inner, [...outer, absolute]).catch((error: unknown) =>
      error instanceof ActionError ? Promise.reject(error) : fail('does not exist'),
    )
    nested.push({ resource, span, template: content })
  }
  return nested.length === 0 ? file : { ...file, nested }
}

interface LocalTemplate {
  readonly resource: string
  readonly url: string
  readonly span: readonly [start: number, end: number]
  readonly line: number
}

function listLocalTemplates(template: TemplateMapping): readonly LocalTemplate[] {
  return listEntries(findNode(template, 'Resources')).flatMap(({ name, value }) => {
    if (readEntry(value, 'Type') !== nestedStackType) return []
    const url = findNode(findNode(value, 'Properties'), 'TemplateURL')
    if (url?.kind !== 'text' || url.text === undefined || !isLocalPath(url.text)) return []
    return [{ resource: name, url: url.text, span: url.span, line: url.line }]
  })
}

/** A template and all that are nested in it. */
export function listTemplates(template: TemplateFile): readonly TemplateFile[] {
  return [template, ...(template.nested ?? []).flatMap((one) => listTemplates(one.template))]
}
