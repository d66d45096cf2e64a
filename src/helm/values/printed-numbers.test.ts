import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { parseValues } from './parse-values.ts'
import { explainMisprint, findMisprints, listExponentNumbers, printNumber } from './printed-numbers.ts'

const values = parseValues(
  `account: 123456789012
quoted: "123456789012"
small: 999999
nested: { retention: 21600000 }
list:
  - 1000000
ratio: 0.00001
hex: 0xffffffff
tag: 1e6
`,
  'values/prod.yaml',
)

function createConfig(data: object) {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data }
}

describe('numbers of values files', () => {
  test('that templates print with an exponent are known with their lines', () => {
    const listed = listExponentNumbers(values).map(({ name, source, at }) => [name, source, at.line])
    expect(listed).toEqual([
      ['account', '123456789012', 1],
      ['nested.retention', '21600000', 4],
      ['list[0]', '1000000', 6],
      ['ratio', '0.00001', 7],
      ['hex', '0xffffffff', 8],
    ])
  })

  test.each([
    [{ id: '1.23456789012e+11' }, ['account']],
    [{ args: '--account=1.23456789012e+11 --keep=2.16e+07' }, ['account', 'nested.retention']],
    [{ id: '123456789012', keep: '21600000' }, []],
    [{ id: 123456789012 }, []],
    [{ id: '21.23456789012e+11', x: '1.23456789012e+110' }, []],
  ])('are misprinted in %j: %j', (data, names) => {
    expect(findMisprints(listExponentNumbers(values), [createConfig(data)]).map(({ name }) => name)).toEqual(names)
  })

  test('are reported with file, line, key and both ways to write them', () => {
    const [found] = findMisprints(listExponentNumbers(values), [createConfig({ keep: '2.16e+07' })])
    expect(found && explainMisprint(found, 'shop')).toBe(
      'values/prod.yaml:4: nested.retention is 21600000, but arrives as 2.16e+07 in configmap/settings, since Helm reads numbers of values files as floats. Quote it ("21600000"), or let the template convert it: {{ .Values.nested.retention | int64 }}.',
    )
  })

  test('keep their value, however they are printed', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(printNumber(value))).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})
