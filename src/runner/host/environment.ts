/** A snapshot of environment variables. Everything else takes such a snapshot as a parameter. */
export type EnvironmentVariables = Readonly<Record<string, string>>

/** This file is the one place that touches `process.env`. */
export function readJobEnvironment(): EnvironmentVariables {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(entries)
}

/**
 * Runs `work` while a variable of this process is not set, for packages that read it when they are imported. Snapshots
 * taken earlier keep it.
 */
export async function hideVariable<T>(name: string, work: () => Promise<T>): Promise<T> {
  const value = process.env[name]
  Reflect.deleteProperty(process.env, name)
  try {
    return await work()
  } finally {
    if (value !== undefined) process.env[name] = value
  }
}
