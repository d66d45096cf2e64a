/** One Terraform output that does not fit into the outputs of a job. */
export interface OmittedOutput {
  readonly root: string
  readonly name: string
  readonly bytes: number
}

/** By root and name. */
export type OutputValues = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/**
 * GitHub takes 1 MiB of outputs per job, counted in UTF-16 (docs.github.com, "Passing information between jobs"). The other
 * outputs of this step, and those of other steps, need some of it.
 */
const limitBytes = 768 * 1024

/** Leaves out the largest Terraform outputs until the rest fits. */
export function limitOutputValues(values: OutputValues): {
  readonly values: OutputValues
  readonly omitted: readonly OmittedOutput[]
} {
  const all = Object.entries(values)
    .flatMap(([root, outputs]) =>
      Object.entries(outputs).map(([name, value]) => ({ root, name, bytes: measure({ [name]: value }) })),
    )
    .sort((a, b) => b.bytes - a.bytes)
  let total = measure(values)
  const omitted = new Set<OmittedOutput>()
  for (const output of all) {
    if (total <= limitBytes) break
    omitted.add(output)
    total -= output.bytes
  }
  if (omitted.size === 0) return { values, omitted: [] }
  const gone = new Set([...omitted].map(({ root, name }) => JSON.stringify([root, name])))
  const kept = Object.entries(values).map(([root, outputs]) => [
    root,
    Object.fromEntries(Object.entries(outputs).filter(([name]) => !gone.has(JSON.stringify([root, name])))),
  ])
  return { values: Object.fromEntries(kept) as OutputValues, omitted: [...omitted] }
}

/** `manifest of 10-app (3.1 MiB)` */
export function describeOmittedOutputs(omitted: readonly OmittedOutput[]): string {
  const names = omitted.map(({ root, name, bytes }) => `${name} of ${root} (${(bytes / 2 / 1024 ** 2).toFixed(1)} MiB)`)
  return `outputs leaves out ${names.join(', ')}: GitHub takes 1 MiB for all outputs of a job. Read it with terraform output.`
}

function measure(value: unknown): number {
  return JSON.stringify(value).length * 2
}
