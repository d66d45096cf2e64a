import { isMap, isScalar, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { TemplateFile } from './model.ts'

/** CloudFormation User Guide, "Quotas": template body in a request, and in an S3 object. */
export const largestInlineTemplate = 51_200
export const largestTemplate = 1_000_000

/** Finds places in a template, for people. JSON is YAML; intrinsic functions are tags, which do not matter here. */
export interface TemplateMap {
  /**
   * Line of a resource, or of one of its properties, counted from 1; undefined if it is not in the template.
   * @param property `InstanceTypes`
   */
  readonly findLine: (logicalId: string, property?: string) => number | undefined
  /** `DeletionPolicy` of a resource, if it is a plain text. */
  readonly readDeletionPolicy: (logicalId: string) => string | undefined
  /** Logical IDs of all resources. */
  readonly resources: readonly string[]
  /** The first place where the text is not YAML. */
  readonly problem: { readonly line: number; readonly message: string } | undefined
}

export function mapTemplate({ text }: Pick<TemplateFile, 'text'>): TemplateMap {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', prettyErrors: false })
  const [error] = document.errors
  const resources = isMap(document.contents) ? toMap(document.contents.get('Resources')) : undefined
  const readLine = (pair: Pair | undefined): number | undefined => {
    const key = pair?.key
    const start = isScalar(key) ? key.range?.[0] : undefined
    return start === undefined ? undefined : lines.linePos(start).line
  }
  return {
    findLine: (logicalId, property) => {
      const resource = findPair(resources, logicalId)
      const properties = findPair(toMap(resource?.value), 'Properties')
      const found = property === undefined ? undefined : readLine(findPair(toMap(properties?.value), property))
      return found ?? readLine(resource)
    },
    readDeletionPolicy: (logicalId) => {
      const policy = toMap(findPair(resources, logicalId)?.value)?.get('DeletionPolicy')
      return typeof policy === 'string' ? policy : undefined
    },
    resources: (resources?.items ?? []).map(({ key }) => (isScalar(key) ? String(key.value) : '')),
    problem: error === undefined ? undefined : { line: lines.linePos(error.pos[0]).line, message: error.message },
  }
}

function toMap(value: unknown): YAMLMap | undefined {
  return isMap(value) ? value : undefined
}

function findPair(map: YAMLMap | undefined, name: string): Pair | undefined {
  return map?.items.find(({ key }) => isScalar(key) && key.value === name)
}
