import type { Benchmark } from './harness.ts'
import { startJobFixture } from './job-fixture.ts'

const rounds = 7

/**
 * The peers are not the published actions, whose code cannot be had from a package registry. Each does the main work of one of them
 * with the same libraries, bundled on its own and started by the runner like them: setup-terraform (without its wrapper),
 * setup-helm, configure-aws-credentials (with keys, checked by STS), amazon-ecr-login and build-push-action (without its
 * toolkit, its build record and its summary). Between them are the commands that their documents show: `terraform init` and
 * `plan` for one root after another, `aws eks update-kubeconfig`, `kubectl diff`, `helm upgrade --wait`. They verify no
 * signatures, diagnose nothing and report nothing, so the published ones take longer.
 */
export const jobBenchmark: Benchmark = {
  name: 'job',
  description:
    'a job of five of our steps (setup, provision plan, build-push, helm-deploy diff, helm-deploy), against five single-purpose actions and shell steps under the same runner; ms',
  goal: 1,
  measure: async (report) => {
    await using world = await startJobFixture()
    const [ours, theirs]: [number[], number[]] = [[], []]
    // The first pair installs the releases. They alternate in going first, because each leaves the builder some cleanup.
    for (let round = -1; round < rounds; round++) {
      const first = round % 2 === 0 ? await world.runJob('ours') : undefined
      const their = await world.runJob('peers')
      const our = first ?? (await world.runJob('ours'))
      report(`ours ${our.toFixed(0)} · theirs ${their.toFixed(0)}${round < 0 ? ' (not counted)' : ''}`)
      if (round < 0) continue
      ours.push(our)
      theirs.push(their)
    }
    return { ours, theirs }
  },
}
