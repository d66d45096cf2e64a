import { availableParallelism, cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import type { SpareCapacity } from '../../runner/schedule.ts'

/** What Terraform with the AWS provider needs while it plans, in bytes: 0.5 to 0.7 GB were seen. */
const memoryPerRoot = 700 * 1024 * 1024

/** The same with relaxed garbage collection: up to 0.85 GB were seen. */
const relaxedMemoryPerRoot = 1024 ** 3

/** What a run may use of its machine. */
interface MachineLimits {
  readonly cores: number
  readonly freeBytes: number
}

/** A container's own limits count, not those of its machine. */
function readMachineLimits(): MachineLimits {
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

/** How much a run does at once. */
export interface RunCapacity {
  readonly parallelism: number
  readonly spare: SpareCapacity | undefined
  /** For Terraform and its providers. */
  readonly variables: VariableChanges
}

/** @param asked a number of the job, which is a limit; without one, the machine decides */
export function resolveCapacity(asked: number | undefined, job: EnvironmentVariables): RunCapacity {
  const limits = readMachineLimits()
  const parallelism = resolveParallelism(asked, limits)
  const variables = chooseGarbageCollection(parallelism, job, limits)
  const machine = asked === undefined ? openMachine(limits) : undefined
  return { parallelism, spare: machine && createSpareCapacity(parallelism, variables, limits, machine), variables }
}

/** What is measured while roots run. */
interface Machine {
  /** Milliseconds of a steady clock. */
  readonly clock: () => number
  /** Milliseconds in which cores had nothing to do, added up over all of them since the start of the machine. */
  readonly readIdleMs: () => number
  readonly readFreeBytes: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** @returns undefined where the container has fewer cores than the machine, of whose load nothing follows then */
function openMachine({ cores }: MachineLimits): Machine | undefined {
  if (cpus().length !== cores) return undefined
  return {
    clock: () => performance.now(),
    readIdleMs: () => cpus().reduce((sum, { times }) => sum + times.idle, 0),
    readFreeBytes: () => process.availableMemory(),
    // A timer that is left over must not hold up the end of the run.
    sleep: (milliseconds) => sleep(milliseconds, undefined, { ref: false }),
  }
}

/** Long enough for a new root to show in the load. */
const windowMs = 500
/** Less is what a process leaves between two others. */
const idleShare = 0.15
/** Waiting roots need connections and rate limits of AWS, too. */
const mostPerDefault = 4

/**
 * Lets more roots run than there are cores while those wait for AWS, as they do for most of an apply: one at a time,
 * each after a measurement in which cores were idle and the memory for another one was free.
 * @param parallelism number of roots that run in any case
 * @param collection what {@link chooseGarbageCollection} returned
 */
export function createSpareCapacity(
  parallelism: number,
  collection: VariableChanges,
  { cores, freeBytes }: MachineLimits,
  { clock, readIdleMs, readFreeBytes, sleep: wait }: Machine,
): SpareCapacity {
  const perRoot = collection.GOGC === undefined ? memoryPerRoot : relaxedMemoryPerRoot
  let since = { at: clock(), idle: readIdleMs() }
  return {
    most: Math.max(parallelism, Math.min(parallelism * mostPerDefault, Math.floor(freeBytes / perRoot))),
    tryTake: () => {
      const now = { at: clock(), idle: readIdleMs() }
      const elapsed = now.at - since.at
      if (elapsed < windowMs) return false
      const idleCores = (now.idle - since.idle) / elapsed
      since = now
      // After a pause the average says nothing of the present.
      return elapsed < 3 * windowMs && idleCores >= cores * idleShare && readFreeBytes() >= perRoot
    },
    wait: () => wait(windowMs),
  }
}
