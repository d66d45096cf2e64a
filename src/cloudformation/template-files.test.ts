import { afterEach, describe, expect, test } from 'vitest'
import { createTestContext } from '../runner/testing/context.ts'
import type { TemplateFile } from './model.ts'
import { assertNothingToPackage } from './packaged-files.ts'
import { readTemplateFile } from './template-files.ts'
import { resolveTemplateUrls } from './template-upload.ts'

const job = createTestContext()
afterEach(() => {
  job[Symbol.dispose]()
})

const renderNested = (url: string): string =>
  `Resources:\n  Net:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: ${url} } # kept\n`
const plain = 'Resources:\n  Queue: { Type: AWS::SQS::Queue }\n'

function read(files: Readonly<Record<string, string>>): Promise<TemplateFile> {
  for (const [name, text] of Object.entries(files)) job.files.write(name, text)
  const root = job.context.workspace
  return readTemplateFile({ absolute: `${root}/cfn/main.yaml`, relative: 'cfn/main.yaml' })
}

describe('templates of nested stacks', () => {
  test('are read from their paths, and get addresses by their content', async () => {
    const files = {
      'cfn/main.yaml': renderNested('"net/a.yaml"'),
      'cfn/net/a.yaml': renderNested('../b.yaml'),
      'cfn/b.yaml': plain,
    }
    const main = await read(files)
    expect(main).toMatchObject({
      nested: [
        { resource: 'Net', template: { path: 'cfn/net/a.yaml', nested: [{ template: { path: 'cfn/b.yaml' } }] } },
      ],
    })
    const { text, objects } = resolveTemplateUrls(main, 'acme', 'eu-central-1')
    const address = /^https:\/\/s3\.eu-central-1\.amazonaws\.com\/acme\/(eks-actions\/[0-9a-f]{64}\.template)$/
    const url = /TemplateURL: "(.+)" \} # kept/.exec(text)?.[1] ?? ''
    expect(url).toMatch(address)
    expect(objects.map(({ content }) => content.toString())).toEqual([
      plain,
      expect.stringContaining(objects[0]?.key ?? '-'),
    ])
    expect(address.exec(url)?.[1]).toBe(objects[1]?.key)
    const changed = resolveTemplateUrls(await read({ ...files, 'cfn/b.yaml': `${plain}#\n` }), 'acme', 'eu-central-1')
    expect(changed.text).not.toBe(text)
  })

  test.each([
    ['https://acme.s3.amazonaws.com/a.yaml'],
    ['!Sub "https://${Bucket}/a.yaml"'],
    ["'{{resolve:ssm:template}}'"],
  ])('are left where they are: %s', async (url) => {
    expect((await read({ 'cfn/main.yaml': renderNested(url) })).nested).toBeUndefined()
  })

  test.each([
    ['gone.yaml', /Net: its template gone\.yaml does not exist/],
    ['../../../etc/passwd', /is outside of the workspace/],
    ['main.yaml', /contains this one/],
  ])('are refused: %s', async (url, message) => {
    const refused = read({ 'cfn/main.yaml': renderNested(url) })
    await expect(refused).rejects.toThrow(
      expect.objectContaining({ code: 'template-invalid', message: expect.stringMatching(message) as string }) as Error,
    )
  })
})

test('other local files are named with their lines', () => {
  const text = `Resources:
  Api:
    Type: AWS::Lambda::Function
    Properties: { Code: ./api, Role: role }
  Job:
    Type: AWS::Glue::Job
    Properties: { Command: { ScriptLocation: s3://acme/job.py }, Role: role }
  Included:
    Fn::Transform: { Name: AWS::Include, Parameters: { Location: parts.yaml } }
`
  expect(() => {
    assertNothingToPackage({ path: 'main.yaml', text })
  }).toThrow(
    expect.objectContaining({
      code: 'template-invalid',
      details: ['main.yaml:4: Api.Code: ./api', 'main.yaml:9: AWS::Include: parts.yaml'],
      hint: expect.stringContaining('aws cloudformation package') as string,
    }) as Error,
  )
})
