import type { Host } from '../host/host.ts'
import type { Log } from '../log.ts'
import { type Block, renderDocument, summaryLimit } from '../markdown/document.ts'
import type { Secrets } from '../secrets/secrets.ts'

/** Renders the summary within the runner's limit, free of secrets. */
export function writeSummary(host: Host, secrets: Secrets, blocks: readonly Block[]): void {
  if (blocks.length === 0) return
  host.writeSummary(secrets.redact(renderDocument(blocks, summaryLimit)))
}

/**
 * Writes outputs: text as it is, everything else as JSON. A secret never becomes an output; it is redacted, and the log
 * says where.
 */
export function writeOutputs(
  host: Host,
  { log, secrets }: { readonly log: Log; readonly secrets: Secrets },
  outputs: Readonly<Record<string, unknown>>,
): void {
  for (const [name, value] of Object.entries(outputs)) {
    if (value === undefined) continue
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    const clean = secrets.redact(text)
    if (clean !== text) log.warning(`The output ${name} contained a secret, which was replaced by ***`)
    host.setOutput(name, clean)
  }
}
