import { readFile } from 'node:fs/promises'
import { type Kind, type ParseResult, reject } from '../../../runner/contract/kind.ts'
import { pathKind } from '../../../runner/contract/paths.ts'
import type { ReleaseList } from './release-list.ts'

const rule = 'a YAML list of releases, or a file with one'
const fileKind = pathKind('file')

/** A list in YAML or JSON has a dash, a bracket or several lines; a mapping, which is refused, has a colon. */
const yamlText = /^[-[{#&*]|\n|:(\s|$)/

/**
 * Several releases, as text or as a file of the repository.
 * @param listInputs names of all inputs of the action: those of the whole step are refused in an entry
 */
export function createReleasesKind(listInputs: () => readonly string[]): Kind<ReleaseList> {
  return {
    type: 'YAML or file',
    rule,
    parse: async (text, context): Promise<ParseResult<ReleaseList>> => {
      const file = yamlText.test(text) ? undefined : await fileKind.parse(text, context)
      if (file?.ok === false) return reject(rule, file.hint)
      const yaml = file === undefined ? text : await readFile(file.value.absolute, 'utf8')
      // Few steps have several releases.
      const { parseReleases } = await import('./parse-releases.ts')
      return parseReleases(yaml, { ...context, file: file?.value, rule, inputNames: listInputs() })
    },
  }
}
