import { createLintFinding, listTopLevel, type LintRule, stripComments } from './module.ts'

const resourceReference = /(?<![\w.])aws_\w+\.\w+(?:\[[^\]]*\])?\.\w+/

/**
 * Terraform reads a data source only during the apply if a resource that it refers to itself, not through a local, has any change: then
 * everything that uses the data source shows `(known after apply)`, although nothing of it changes.
 */
export const dataSourceRules: readonly LintRule[] = [
  {
    name: 'known-data',
    find: (module) =>
      listTopLevel(module, 'data').flatMap(({ file, block }) => {
        const [reference] = resourceReference.exec(stripComments(file, block.start, block.end)) ?? []
        if (reference === undefined) return []
        const at = file.text.indexOf(reference, block.start)
        return [createLintFinding({ file, block }, `${reference} must be used through a local`, at)]
      }),
  },
]
