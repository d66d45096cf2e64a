/** The pictures of the documents. Each is drawn from Markdown that the product wrote in a run on the stack. */

export interface PictureSpec {
  /** Name of its files in `docs/pictures`, without theme and extension. */
  readonly name: string
  /** The Markdown in `docs/recorded`. */
  readonly source: string
  /** What a person sees on GitHub: a comment on a pull request, or the summary of a job. */
  readonly frame: { readonly kind: 'comment' } | { readonly kind: 'summary'; readonly job: string }
  /** The blocks up to this one are shown; default: all. */
  readonly until?: RegExp
  /** From a block that matches the first expression to the one before the second, blocks are left out. */
  readonly leaveOut?: readonly (readonly [from: RegExp, to: RegExp])[]
}

export const pictureSpecs: readonly PictureSpec[] = [
  { name: 'plan-comment', source: 'plan-comment.md', frame: { kind: 'comment' } },
  {
    name: 'failed-release',
    source: 'failed-release.md',
    frame: { kind: 'summary', job: 'Release' },
    leaveOut: [
      [/^### staging: /, /^<details open><summary>Log of /],
      [/^<details open><summary>Log of (?!.*before its last restart)/, /^<details><summary>Events/],
    ],
  },
  {
    name: 'timeline',
    source: 'pipeline-summary.md',
    frame: { kind: 'summary', job: 'Infrastructure, image and release' },
    until: /^gantt$/m,
  },
]

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]
