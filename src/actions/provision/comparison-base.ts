import type { EventContext } from '../../github/event.ts'
import type { ComparisonBase } from '../../terraform/changes/base.ts'

/** What `changed-only` compares with, by the event that started the run. */
export function readEventBase({ trigger }: EventContext): ComparisonBase {
  switch (trigger.kind) {
    case 'pull-request':
      return { kind: 'commit', sha: trigger.base, pullRequestHead: trigger.head }
    case 'merge-group':
      return { kind: 'commit', sha: trigger.base }
    case 'push':
      return trigger.before === undefined
        ? { kind: 'none', why: 'the event does not say what was pushed to' }
        : { kind: 'previous', sha: trigger.before }
    case 'other':
      return { kind: 'none', why: `the event ${trigger.name} has no base commit` }
    case 'none':
      return { kind: 'none', why: 'no event of GitHub started this run' }
  }
}
