import { accept, type Kind, type ParseResult, reject } from '../runner/contract/kind.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import { suggestName } from '../runner/contract/suggest-name.ts'
import { type BaseUrls, locateReleases } from './catalog/artifact.ts'
import { mapTools, type ToolName, toolNames } from './catalog/tools.ts'

/** Another address for a tool's downloads, with the official layout below it. */
export interface Mirror<Name extends string = ToolName> {
  readonly tool: Name
  /** Without a slash at the end. */
  readonly base: string
}

/** One line `terraform=https://mirror.example.com/terraform`. */
export const mirrorKind: Kind<Mirror> = {
  type: 'mirror',
  rule: 'of the form tool=https://…, without user or password',
  parse: (text) => parseMirror(text, toolNames),
}

function parseMirror<Name extends string>(text: string, names: readonly Name[]): ParseResult<Mirror<Name>> {
  const [name, address] = splitOnce(text.trim(), '=')
  const tool = names.find((candidate) => candidate === name)
  if (tool === undefined) return reject(mirrorKind.rule, suggestName(name, names) ?? `Tools: ${names.join(', ')}.`)
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'https:' || /\s/.test(address) || url.username !== '' || url.password !== '')
    return reject(mirrorKind.rule)
  return accept({ tool, base: address.replace(/\/+$/, '') })
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** Where each tool comes from. The first mirror of a tool counts, so the input goes before the variable. */
export function resolveBaseUrls(mirrors: readonly Mirror[]): BaseUrls {
  return mapTools(({ name, officialUrl }) => mirrors.find(({ tool }) => tool === name)?.base ?? officialUrl)
}

export function isMirrored(tool: ToolName, bases: BaseUrls): boolean {
  return !locateReleases(tool, bases).isOfficial
}

/**
 * Mirrors as the variable EKS_ACTIONS_MIRRORS lists them, one per line or separated by commas or spaces.
 * @throws ActionError `invalid-input` naming the entry
 */
export function parseMirrors(text: string): readonly Mirror[] {
  return parseNamedMirrors(text, toolNames)
}

/**
 * As {@link parseMirrors}, for other names.
 * @throws ActionError `invalid-input` naming the entry
 */
export function parseNamedMirrors<Name extends string>(text: string, names: readonly Name[]): readonly Mirror<Name>[] {
  const entries = text.split(/[\s,]+/).filter((entry) => entry !== '')
  return entries.map((entry) => {
    const parsed = parseMirror(entry, names)
    if (parsed.ok) return parsed.value
    throw new ActionError('invalid-input', `EKS_ACTIONS_MIRRORS: "${entry}" must be ${parsed.rule}`, {
      ...(parsed.hint === undefined ? {} : { hint: parsed.hint }),
    })
  })
}
