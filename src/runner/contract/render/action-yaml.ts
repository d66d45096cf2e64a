import { stringify } from 'yaml'
import type { Contract } from '../action.ts'

export interface ActionYamlOptions {
  /** From the folder of action.yml to `dist/<name>`, for example `../../dist/provision`. */
  readonly bundle: string
  /** Path of the contract, for the note at the top. */
  readonly source: string
}

/** The text of an action.yml (docs.github.com, "Metadata syntax"). */
export function renderActionYaml(contract: Contract, options: ActionYamlOptions): string {
  const inputs = mapValues(contract.inputs, (input) => {
    const fallback = input.expression ?? input.default
    return {
      description: `${input.description} (${input.kind.rule})`,
      ...(input.required === true ? { required: true } : {}),
      ...(fallback === undefined || fallback === '' ? {} : { default: fallback }),
    }
  })
  const renamed = mapValues(contract.renamed, (successor) => {
    const text = `Renamed to ${successor}`
    return { description: text, deprecationMessage: text }
  })
  const metadata = {
    name: `EKS ${contract.name}`,
    description: contract.description,
    author: 'eks-actions',
    branding: contract.branding,
    inputs: { ...inputs, ...renamed },
    outputs: mapValues(contract.outputs, (description) => ({ description })),
    runs: {
      using: 'node24',
      main: `${options.bundle}/index.js`,
      post: `${options.bundle}/post.js`,
      'post-if': 'always()',
    },
  }
  const note = `# Generated from ${options.source} by \`npm run generate\`; edit the contract, not this file.\n`
  return note + stringify(metadata, { lineWidth: 120, singleQuote: true })
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}
