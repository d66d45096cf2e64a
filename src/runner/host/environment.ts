/** A snapshot of environment variables. Everything else takes such a snapshot as a parameter. */
export type EnvironmentVariables = Readonly<Record<string, string>>

/** The one place that reads `process.env`. */
export function readJobEnvironment(): EnvironmentVariables {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(entries)
}
