import type { ActionError } from '../errors/action-error.ts'
import type { Log } from '../log.ts'
import type { Block } from '../markdown/document.ts'
import { formatCode, escapeInline, formatSentence } from '../markdown/text.ts'

/** What, why and where, next step, code: in that order, once. Several causes are also annotated at their places. */
export function logFailure(error: ActionError, log: Log): void {
  const several = hasSeveralPlaces(error)
  log.error([error.message, ...error.details.map(indent)].join('\n'), several ? undefined : error.location)
  if (several) log.mark('error', error.annotations)
  log.line(indent(`Next: ${error.hint}`))
  log.line([`failure-reason: ${error.code}`, ...error.notes].join(' · '))
  for (const line of listCauses(error)) log.debug(line)
}

/** The same for the summary. */
export function renderFailure(name: string, error: ActionError): readonly Block[] {
  const place = hasSeveralPlaces(error) ? undefined : error.location
  const at = place === undefined ? '' : `${place.file}${place.line === undefined ? '' : `:${String(place.line)}`}`
  const where = at === '' ? '' : ` in ${formatCode(at)}`
  // The heading has it already.
  const details = error.details.filter((line) => line !== at)
  return [
    {
      kind: 'heading',
      level: 3,
      text: `❌ ${escapeInline(error.message.startsWith(`${name}: `) ? error.message : `${name}: ${error.message}`)}${where}`,
    },
    ...(details.length === 0 ? [] : [{ kind: 'code', text: details.join('\n'), language: 'text' } as const]),
    { kind: 'paragraph', text: `**Next:** ${formatSentence(error.hint)}` },
    {
      kind: 'paragraph',
      text: [`failure-reason: ${formatCode(error.code)}`, ...listSummaryNotes(error).map(escapeInline)].join(' · '),
    },
  ]
}

/** The notes that say something in the summary: a pointer to it is for the log and for comments. */
export function listSummaryNotes({ notes }: Pick<ActionError, 'notes'>): readonly string[] {
  return notes.filter((note) => !note.endsWith('in the summary'))
}

function hasSeveralPlaces({ annotations, location }: ActionError): boolean {
  return annotations.length > (location === undefined ? 0 : 1)
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}

function listCauses(error: unknown): string[] {
  const lines: string[] = []
  for (let at: unknown = error; at instanceof Error; at = at.cause) lines.push(at.stack ?? at.message)
  return lines
}
