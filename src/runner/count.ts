/** A number with its noun: `1 root`, `2 roots`, `0 roots`. @param plural where it is more than the noun with an `s` */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${String(count)} ${count === 1 ? noun : plural}`
}
