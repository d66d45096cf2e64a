import { stringify } from 'yaml'
import type { Contract } from '../action.ts'

export interface DoorOptions {
  /** From the folder of action.yml to `dist/<name>`, for example `../../dist/provision`. */
  readonly bundle: string
  /** Where the contract stands, for the note on top. */
  readonly source: string
}

/** The text of an action.yml (docs.github.com, "Metadata syntax"). */
export function actionYaml(contract: Contract, options: DoorOptions): string {
  const inputs = Object.entries(contract.inputs).map(([name, input]) => {
    const fallback = input.expression ?? input.default
    const entry = {
      description: `${input.description} (${input.kind.rule})`,
      ...(input.required === true ? { required: true } : {}),
      ...(fallback === undefined || fallback === '' ? {} : { default: fallback }),
    }
    return [name, entry] as const
  })
  const renamed = Object.entries(contract.renamed).map(([old, successor]) => {
    const text = `Renamed to ${successor}`
    return [old, { description: text, deprecationMessage: text }] as const
  })
  const outputs = Object.entries(contract.outputs).map(([name, description]) => [name, { description }] as const)
  const metadata = {
    name: `EKS ${contract.name}`,
    description: contract.description,
    author: 'eks-actions',
    branding: contract.branding,
    inputs: Object.fromEntries([...inputs, ...renamed]),
    outputs: Object.fromEntries(outputs),
    runs: {
      using: 'node24',
      main: `${options.bundle}/index.js`,
      post: `${options.bundle}/post.js`,
      'post-if': 'always()',
    },
  }
  const note = `# Made from ${options.source} by \`npm run generate\`; change the contract, not this file.\n`
  return note + stringify(metadata, { lineWidth: 120, singleQuote: true })
}
