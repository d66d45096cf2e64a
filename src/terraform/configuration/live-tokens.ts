import type { ProblemReporter } from '../problems.ts'
import type { ModuleFiles } from './module-files.ts'
import { getOwn } from '../../runner/records.ts'

const token = /(?<![\w.-])data\s*\.\s*aws_eks_cluster_auth\s*\.[\w.[\]"\s-]*?\.\s*token(?![\w-])/
const kept: Readonly<Record<string, readonly string[]>> = {
  null_resource: ['triggers'],
  terraform_data: ['triggers_replace', 'input'],
}

/**
 * Reports EKS tokens among the triggers of a resource. The state stores triggers in plaintext, and a token that changes with
 * each run replaces the resource each time.
 */
export function reportLiveTokens(files: ModuleFiles, report: ProblemReporter): void {
  const holders = findTokenLocals(files)
  const references = [token.source, ...holders.map((name) => String.raw`(?<![\w.-])local\s*\.\s*${name}(?![\w-])`)]
  const live = new RegExp(references.join('|'), 'g')
  for (const { file, code, blocks, lineAt } of files.files) {
    for (const { type, labels, place } of blocks) {
      const names = type === 'resource' ? getOwn(kept, labels[0] ?? '') : undefined
      for (const { name, value } of place.attributes.filter((attribute) => names?.includes(attribute.name))) {
        for (const { index } of code.slice(value.start, value.end).matchAll(live)) {
          report({
            code: 'secret-in-state',
            message: `${name} of ${labels.join('.')} hold a live EKS token, which the state keeps in plaintext`,
            location: { file, line: lineAt(value.start + index) },
          })
        }
      }
    }
  }
}

/** Names of the locals whose value contains a token, directly or through other locals. */
function findTokenLocals(files: ModuleFiles): readonly string[] {
  const locals = files.files.flatMap(({ code, blocks }) =>
    blocks
      .filter(({ type }) => type === 'locals')
      .flatMap(({ place }) => place.attributes)
      .map(({ name, value }) => ({ name, code: code.slice(value.start, value.end) })),
  )
  const found = new Set(locals.filter((local) => token.test(local.code)).map(({ name }) => name))
  for (let before = -1; before < found.size;) {
    before = found.size
    for (const local of locals) {
      if ([...found].some((name) => new RegExp(String.raw`\blocal\s*\.\s*${name}(?![\w-])`).test(local.code)))
        found.add(local.name)
    }
  }
  return [...found]
}
