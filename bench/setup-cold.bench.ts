import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type Benchmark, timeProgram } from './harness.ts'
import { setupEntryPoint, startMirrorFixture } from './mirror-fixture.ts'

const rounds = 7

/** All four tools in parallel: archive and checksum with curl, sha256sum, unpacking. No signatures are checked. */
const shell = `
set -e
get() { curl -sSf --cacert "$CA" -o "$2" "$1"; }
zip_tool() { get "$1" a.zip & get "$2" sums; wait; grep " $3\\$" sums | sed "s/$3/a.zip/" | sha256sum -c --quiet -; python3 -m zipfile -e a.zip . ; chmod 755 terraform; }
raw_tool() { get "$1" kubectl & get "$1.sha256" sum; wait; echo "$(cat sum)  kubectl" | sha256sum -c --quiet -; chmod 755 kubectl; }
tar_tool() { get "$1" a.tgz & get "$2" sum; wait; echo "$(grep -oE '^[0-9a-f]{64}' sum | head -1)  a.tgz" | sha256sum -c --quiet -; tar xzf a.tgz; }
listed_tool() { get "$1" a.tgz & get "$2" sums; wait; grep " $3\\$" sums | sed "s/$3/a.tgz/" | sha256sum -c --quiet -; tar xzf a.tgz; }
at() { mkdir -p "$1"; cd "$1"; }
T=terraform_$TV; H=$HM/helm-v$HV-linux-amd64.tar.gz; E=$EM/eksctl-io/eksctl/releases/download/v$EV
(at t; zip_tool "$TM/terraform/$TV/\${T}_linux_amd64.zip" "$TM/terraform/$TV/\${T}_SHA256SUMS" "\${T}_linux_amd64.zip") &
(at k; raw_tool "$KM/release/v$KV/bin/linux/amd64/kubectl") &
(at h; tar_tool "$H" "$H.sha256") &
(at e; listed_tool "$E/eksctl_Linux_amd64.tar.gz" "$E/eksctl_checksums.txt" eksctl_Linux_amd64.tar.gz) &
for job in $(jobs -p); do wait "$job"; done
`

export const setupColdBenchmark: Benchmark = {
  name: 'setup-cold',
  description:
    'four tools from the local mirror with signature checks, against parallel curl, sha256sum and unpacking; ms',
  goal: 1.15,
  measure: async () => {
    await using mirror = await startMirrorFixture()
    const { facts } = mirror
    const env = {
      CA: facts.caFile ?? '',
      ...{ TM: facts.terraformMirror ?? '', TV: facts.terraformVersion ?? '' },
      ...{ KM: facts.kubectlMirror ?? '', KV: facts.kubectlVersion ?? '' },
      ...{ HM: facts.helmMirror ?? '', HV: facts.helmVersion ?? '' },
      ...{ EM: facts.eksctlMirror ?? '', EV: facts.eksctlVersion ?? '' },
    }
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let round = -1; round < rounds; round++) {
      const [cache, folder] = ['cache', 'shell'].map((name) => path.join(mirror.temporary, name)) as [string, string]
      mkdirSync(folder)
      const raw = await timeProgram('bash', ['-c', `cd ${folder}\n${shell}`], env)
      const action = await timeProgram(process.execPath, [setupEntryPoint], mirror.createStepEnvironment(cache))
      if (raw.exitCode !== 0 || action.exitCode !== 0) throw new Error('a run failed; reproduce it on a running stack')
      for (const used of [cache, folder]) rmSync(used, { recursive: true })
      if (round < 0) continue
      theirs.push(raw.endMs)
      ours.push(action.endMs)
    }
    return { ours, theirs }
  },
}
