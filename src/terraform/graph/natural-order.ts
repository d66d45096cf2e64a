const collator = new Intl.Collator('en', { numeric: true })

/** Orders names of roots folder by folder and numbers by value: `5-dns`, `10-vpc`, `helm/5-a`. */
export function compareNaturally(a: string, b: string): number {
  const left = a.split('/')
  const right = b.split('/')
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = collator.compare(left[at] ?? '', right[at] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length || (a < b ? -1 : Number(a > b))
}

/** The number that a folder's name begins with: 10 of `10-vpc`. */
export function parseNumber(segment: string): number | undefined {
  const digits = /^\d{1,12}(?=[-_.]|$)/.exec(segment)?.[0]
  return digits === undefined ? undefined : Number(digits)
}
