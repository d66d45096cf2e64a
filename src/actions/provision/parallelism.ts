import { availableParallelism } from 'node:os'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'

/** What Terraform with the AWS provider needs while it plans, in bytes: 0.5 to 0.7 GB were seen. */
const memoryPerRoot = 700 * 1024 * 1024

/** The same with relaxed garbage collection: up to 0.85 GB were seen. */
const relaxedMemoryPerRoot = 1024 ** 3

/** What a run may use of its machine. */
export interface MachineLimits {
  readonly cores: number
  readonly freeBytes: number
}

/** A container's own limits count, not those of its machine. */
export function readMachineLimits(): MachineLimits {
  return { cores: availableParallelism(), freeBytes: process.availableMemory() }
}

/** How many roots run at once: the number of cores, at least two, as far as the free memory allows. */
export function resolveParallelism(asked: number | undefined, { cores, freeBytes }: MachineLimits): number {
  if (asked !== undefined) return asked
  const byMemory = Math.max(1, Math.floor(freeBytes / memoryPerRoot))
  return Math.min(Math.max(2, cores), byMemory)
}

/**
 * Lets Terraform and its providers collect garbage less often: with the AWS provider this saves a third of the processor
 * time for a quarter more memory. Go's default stays where the memory would be short, and a `GOGC` of the job is kept.
 * @see https://go.dev/doc/gc-guide#GOGC
 */
export function chooseGarbageCollection(
  parallelism: number,
  job: EnvironmentVariables,
  { freeBytes }: MachineLimits,
): VariableChanges {
  const fits = freeBytes >= parallelism * relaxedMemoryPerRoot
  return job.GOGC === undefined && fits ? { GOGC: '400' } : {}
}
