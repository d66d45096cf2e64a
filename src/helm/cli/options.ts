/** Supported major versions of Helm. */
export type HelmMajor = 3 | 4

/** Names of the same option in Helm 3 and 4 (Helm 4 release notes, "CLI flags renamed"). */
const renamed = [
  ['atomic', 'rollback-on-failure'],
  ['force', 'force-replace'],
] as const

/** Translates options to the names of this version of Helm, whichever version they were written for. */
export function translateOptions(words: readonly string[], major: HelmMajor): readonly string[] {
  return words.map((word) => {
    const [, name, value = ''] = /^--([a-z-]+)(=[^]*)?$/.exec(word) ?? []
    const names = renamed.find((pair) => (pair as readonly (string | undefined)[]).includes(name))
    return names === undefined ? word : `--${major === 3 ? names[0] : names[1]}${value}`
  })
}

/** In Go's notation of durations. */
export function formatTimeoutOption(milliseconds: number): string {
  return `--timeout=${Math.ceil(milliseconds / 1000)}s`
}
