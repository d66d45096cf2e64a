const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** Bytes for people, in decimal units as registries show them: `812 B`, `4.2 MB`. */
export function formatSize(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? ''}`
}

/** `+1.2 MB`, `−300 kB`, `±0`. */
export function formatSizeChange(bytes: number): string {
  if (bytes === 0) return '±0'
  return `${bytes > 0 ? '+' : '−'}${formatSize(Math.abs(bytes))}`
}
