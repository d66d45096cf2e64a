/** What the demo's page says about each chapter of the story. */

export interface ChapterText {
  readonly title: string
  /** What happens, in two or three sentences. */
  readonly text: string
  /** What to look at below the text, in the order of the page. */
  readonly look: readonly string[]
}

export const chapterTexts = {
  firstPullRequest: {
    title: 'A pull request adds three environments',
    text: 'The account is empty. A pull request adds the networks, clusters and registries of development, staging and production, and its run shows what merging it would create.',
    look: [
      'Development and staging are planned at the same time, and each plan is one comment on the pull request. Open a plan to read it.',
      'The cluster is “deferred”: it needs the ID of a network that does not exist yet. It is planned during the apply, as soon as the network is there.',
      'Production is missing on purpose: whoever can open a pull request must not be able to read its state.',
      'There is no cluster for a preview yet. The preview job says so and succeeds.',
    ],
  },
  createStaging: {
    title: 'The merge creates staging',
    text: 'Merging is all it takes. The run creates the infrastructure, builds the image and deploys the shop, one job after the other.',
    look: [
      'Every root is planned again from the merged code, and applied only because it does exactly what the pull request showed: “as reviewed in #1”.',
      'The summary of Infrastructure has a graph of the roots and a timeline that shows what ran in parallel.',
      'The plan comment on the pull request now says what was applied.',
    ],
  },
  createDevelopment: {
    title: 'The merge creates development',
    text: 'The same merge starts a second workflow. It creates development, where previews run, apart from staging and production.',
    look: [
      'Besides the cluster it installs the platform: storage class, node pools and Ingress class for the previews to come.',
    ],
  },
  preview: {
    title: 'A pull request changes the shop',
    text: 'Someone changes a line of the application. The pull request gets a running copy of the shop, at an address of its own.',
    look: [
      'Both plans say “no changes”: nobody has to read them.',
      'The image goes to a separate repository, shop-preview. What a pull request has built can never be released.',
      'The deployment in the conversation has the address of the preview.',
    ],
  },
  releaseToStaging: {
    title: 'The merge releases to staging',
    text: 'The merge builds the image again, from main, and deploys it to staging.',
    look: [
      'The infrastructure has not changed, so Apply takes a few seconds.',
      'The summary of Image names the digest. This digest, and nothing else, will run in production.',
    ],
  },
  removePreview: {
    title: 'The preview is removed',
    text: 'Closing the pull request, here by merging it, deletes the preview: its release, its namespace and its deployment on GitHub.',
    look: ['Plans and preview are skipped; only “Delete the preview” runs.'],
  },
  production: {
    title: 'A dispatch deploys production',
    text: 'Somebody starts the production workflow by hand, with the digest that runs in staging. Reviewers see the plan before they approve, and exactly that plan is applied. Nothing is built.',
    look: [
      '“Find the image in staging” refuses a digest that staging has never run.',
      'The jobs wait for each other: inputs, image, plan, then the approval, then the release.',
      'In the summary of Release, each root is “as planned” or was deferred, and the image has the digest from staging.',
    ],
  },
  failedRelease: {
    title: 'A release that crashes is rolled back',
    text: 'The next merge breaks the shop: its container cannot reach the database and exits. The run fails, and staging is back on the previous revision before anybody has to look. (Pods are simulated here; an annotation in the pull request makes this one crash.)',
    look: [
      'The summary of Release begins with the cause: which container, its exit code, the next step, and that the rollback was successful.',
      'Below it are the last lines of the container’s log and the events, saved before the rollback deleted the pod.',
      'The deployment is marked as failed on GitHub. The team reverts the pull request.',
    ],
  },
} as const satisfies Readonly<Record<string, ChapterText>>
