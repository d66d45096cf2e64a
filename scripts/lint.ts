/** `npm run lint`: style, boundaries, generated files, workflows. Runs every check, then lists those that failed. */
import { lintChecks } from './lib/checks.ts'

const failed: string[] = []
for (const check of lintChecks) {
  process.stdout.write(`lint: ${check.name}\n`)
  if (!(await check.run())) failed.push(check.name)
}
if (failed.length > 0) {
  process.stdout.write(`lint failed: ${failed.join(', ')}\n`)
  process.exitCode = 1
}
