import { availableParallelism } from 'node:os'

/** What Terraform with the AWS provider needs while it plans, in bytes: 0.5 to 0.7 GB were seen. */
const memoryPerRoot = 700 * 1024 * 1024

/** How many roots run at once: the number of cores, at least two, as far as the free memory allows. */
export function resolveParallelism(
  asked: number | undefined,
  // What a container may use counts, not what its machine has.
  machine = { cores: availableParallelism(), freeBytes: process.availableMemory() },
): number {
  if (asked !== undefined) return asked
  const byMemory = Math.max(1, Math.floor(machine.freeBytes / memoryPerRoot))
  return Math.min(Math.max(2, machine.cores), byMemory)
}
