import { expect, test } from 'vitest'
import { readConfiguration } from '../../hcl/file.ts'
import { createModuleScope } from './scope.ts'

async function findLocal(text: string, name: string) {
  const read = await readConfiguration('main.tf', text, () => true)
  if (!read.ok) throw new Error(read.message)
  const files = { folder: '/w', files: [read.file] }
  return createModuleScope({ files, rootFolder: '/w', getArgument: () => undefined }).lookup('local', name)
}

/** Locals of which each is made of the one before, twice. */
function createBomb(first: string, double: (name: string) => string, count = 40): string {
  const lines = Array.from({ length: count }, (_, at) => `  a${at + 1} = ${double(`local.a${at}`)}`)
  return `locals {\n  a0 = ${first}\n${lines.join('\n')}\n}\n`
}

// Without limits these take gigabytes, or a time that no test has.
test.each<[string, string]>([
  ['texts', createBomb('"xx"', (name) => `"\${${name}}\${${name}}"`)],
  ['lists', createBomb('["x"]', (name) => `concat(${name}, ${name})`)],
  ['lists of lists', createBomb('["x"]', (name) => `[${name}, ${name}]`)],
  ['objects', createBomb('{}', (name) => `{ a = ${name}, b = ${name} }`)],
  ['joined texts', createBomb('"x"', (name) => `join(${name}, [${name}, ${name}])`)],
  ['replaced texts', createBomb('"xx"', (name) => `replace(${name}, "x", ${name})`)],
])('%s that are doubled again and again are refused with file and line', async (_, text) => {
  await expect(findLocal(text, 'a40')).rejects.toMatchObject({
    code: 'configuration-invalid',
    location: { file: 'main.tf', line: expect.any(Number) as number },
  })
})

test('many large texts are refused, too', async () => {
  const large = 'x'.repeat(300_000)
  const text = `locals {\n  a = "${large}"\n${Array.from({ length: 150 }, (_, at) => `  b${at} = "\${local.a}${at}"`).join('\n')}\n  c = [${Array.from({ length: 150 }, (_, at) => `local.b${at}`).join(', ')}]\n}\n`
  await expect(findLocal(text, 'c')).rejects.toMatchObject({ code: 'configuration-invalid' })
})

test('a chain of locals is followed, and one without end refused or left to Terraform', async () => {
  expect(
    await findLocal(
      createBomb('"x"', (name) => name, 100),
      'a100',
    ),
  ).toBe('x')
  const endless = await findLocal(
    createBomb('"x"', (name) => name, 20_000),
    'a20000',
  ).catch((error: unknown) => error)
  expect(endless === 'x' || (endless as { code?: string }).code === 'configuration-invalid').toBe(true)
})
