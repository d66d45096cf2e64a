/** One step into a YAML value: a key, a position, or the entry of a list that has this value at a key. */
export type ValuePathStep = string | number | EntrySelector

/** `[name=web]` */
interface EntrySelector {
  readonly key: string
  readonly value: string
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])
const stepPattern = /(?:(^|\.)((?:\\\.|[^\s.\\[\]=,:{}"'#])+)|\[(?:(\d{1,4})|([\w.-]+)=((?:\\\]|[^\]\\\n])+))\])/y

/**
 * Parses `spec.containers[name=web].image` or `images[0].newTag`; a dot in a key is written `\.`.
 * @returns undefined if it is no path
 */
export function parseValuePath(text: string): readonly ValuePathStep[] | undefined {
  const steps: ValuePathStep[] = []
  const pattern = new RegExp(stepPattern)
  while (pattern.lastIndex < text.length) {
    const step = toStep(pattern.exec(text))
    if (step === undefined || (steps.length === 0 && typeof step !== 'string')) return undefined
    steps.push(step)
  }
  return steps.length === 0 ? undefined : steps
}

function toStep(match: RegExpExecArray | null): ValuePathStep | undefined {
  const [, , key, index, selectorKey, selectorValue] = match ?? []
  if (index !== undefined) return Number(index)
  if (selectorKey !== undefined && selectorValue !== undefined)
    return { key: selectorKey, value: selectorValue.replaceAll('\\]', ']') }
  const name = key?.replaceAll('\\.', '.')
  return name === undefined || forbiddenKeys.has(name) ? undefined : name
}

/** As `parseValuePath` reads it. */
export function formatValuePath(steps: readonly ValuePathStep[]): string {
  return steps.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    if (typeof step !== 'string') return `${text}[${step.key}=${step.value.replaceAll(']', '\\]')}]`
    return `${text}${text === '' ? '' : '.'}${step.replaceAll('.', '\\.')}`
  }, '')
}
