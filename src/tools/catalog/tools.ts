import { eksctl } from './eksctl.ts'
import { helm } from './helm.ts'
import { kubectl } from './kubectl.ts'
import { terraform } from './terraform.ts'
import type { ToolDefinition } from './tool.ts'

/**
 * The tools of this suite, in the order of inputs and tables. A new tool also needs an entry in `shipped/shipped.lock.json`:
 * its default version, with `"platforms": {}` until `npm run refresh-tools` has filled in the digests.
 */
export const tools = [terraform, eksctl, kubectl, helm] as const

export type ToolName = (typeof tools)[number]['name']

export const toolNames: readonly ToolName[] = tools.map(({ name }) => name)

export function findDefinition(name: ToolName): ToolDefinition<ToolName> {
  const definition = tools.find((tool) => tool.name === name)
  if (definition === undefined) throw new TypeError(`there is no tool ${name}`)
  return definition
}

/** One value for each tool. */
export function mapTools<T>(build: (tool: ToolDefinition<ToolName>) => T): Readonly<Record<ToolName, T>> {
  return Object.fromEntries(tools.map((tool) => [tool.name, build(tool)])) as Record<ToolName, T>
}
