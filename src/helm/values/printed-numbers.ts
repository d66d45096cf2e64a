import { formatObjectReference } from '../release/existing-objects.ts'
import type { KubernetesObject } from '../../kubernetes/objects.ts'
import type { Location } from '../../runner/errors/action-error.ts'
import { isRecord } from '../../runner/records.ts'
import type { ValuesTree } from './values-tree.ts'

const [largestPlain, smallestPlain] = [1e6, 1e-4]

/** As a template prints it: Helm reads every number as a float, and Go writes floats from a million on with an exponent (fmt, `%v`). */
export function printNumber(value: number): string {
  const size = Math.abs(value)
  if (size === 0 || (size < largestPlain && size >= smallestPlain)) return String(value)
  const [digits = '', exponent = ''] = value.toExponential().split('e')
  return `${digits}e${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`
}

/** Whether templates print a plain scalar with an exponent that it is written without. */
export function isPrintedWithExponent(source: string): boolean {
  return /^[-+]?(\d+(\.\d*)?|\.\d+|0x[\da-f]+)$/i.test(source) && printNumber(Number(source)).includes('e')
}

/** A number of a values file that templates print in another way. */
export interface ExponentNumber {
  /** `a.b[0].c` */
  readonly name: string
  readonly source: string
  readonly at: Location
}

/** The numbers with a place among values, which parsing gives to those that are printed with an exponent. */
export function listExponentNumbers(tree: ValuesTree, name = ''): readonly ExponentNumber[] {
  switch (tree.kind) {
    case 'map':
      return [...tree.entries].flatMap(([key, value]) =>
        listExponentNumbers(value, name === '' ? key : `${name}.${key}`),
      )
    case 'list':
      return tree.items.flatMap((item, index) => listExponentNumbers(item, `${name}[${index}]`))
    case 'text':
      return []
    case 'plain':
      return tree.at === undefined ? [] : [{ name, source: tree.source, at: tree.at }]
  }
}

/** A number that stands in a text of the release as nobody wrote it. */
export interface MisprintedNumber extends ExponentNumber {
  readonly printed: string
  /** The first object that has it. */
  readonly object: KubernetesObject
}

/** Only texts are wrong: in place of a number, YAML reads `1e+06` as the same number. */
export function findMisprints(
  numbers: readonly ExponentNumber[],
  objects: readonly KubernetesObject[],
): readonly MisprintedNumber[] {
  const texts = objects.map((object) => ({ object, text: listTexts(object).join('\n') }))
  return numbers.flatMap((number) => {
    const printed = printNumber(Number(number.source))
    const pattern = new RegExp(`(?<![\\w.+-])${printed.replaceAll(/[.+]/g, '\\$&')}(?![\\w.])`)
    const found = texts.find(({ text }) => pattern.test(text))
    return found === undefined ? [] : [{ ...number, printed, object: found.object }]
  })
}

function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(listTexts)
  return isRecord(value) ? Object.values(value).flatMap(listTexts) : []
}

export function explainMisprint({ name, source, printed, object, at }: MisprintedNumber, namespace: string): string {
  const { kind = '', apiVersion = '', metadata } = object
  const place = formatObjectReference(
    { kind, apiVersion, name: metadata.name, namespace: metadata.namespace, path: undefined },
    namespace,
  )
  const conversion =
    /^[-+\dx]+$/i.test(source) && !name.includes('[')
      ? `, or let the template convert it: {{ .Values.${name} | int64 }}`
      : ''
  return `${at.file}:${at.line ?? 1}: ${name} is ${source}, but arrives as ${printed} in ${place}, since Helm reads numbers of values files as floats. Quote it ("${source}")${conversion}.`
}
