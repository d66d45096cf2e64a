import { describe, expect, test } from 'vitest'
import { commit, openBuildPushFixture, repository, repositoryUri } from './testing/fixture.ts'

describe('scan: wait', () => {
  const inputs = { scan: 'wait', 'build-args': 'TEXT=scanned' }
  const critical = { name: 'CVE-2026-1', severity: 'CRITICAL' }
  const low = { name: 'CVE-2026-2', severity: 'LOW' }

  test.each<[string, Readonly<Record<string, string>>, readonly (typeof critical)[], object]>([
    ['nothing', {}, [], { counts: {}, blocking: [], accepted: [] }],
    ['a lower severity', {}, [low], { counts: { LOW: 1 }, blocking: [], accepted: [] }],
    [
      'an accepted vulnerability',
      { 'scan-allow': 'CVE-2026-1 until 2999-12-31' },
      [critical],
      { counts: { CRITICAL: 1 }, blocking: [], accepted: ['CVE-2026-1'] },
    ],
  ])('passes with %s', async (_, more, found, expected) => {
    const { run, registry } = openBuildPushFixture()
    await run({ ...inputs, scan: 'none' })
    const digest = registry.getDigest(repository, commit) ?? ''
    registry.findings.set(digest, found)
    expect(await run({ ...inputs, ...more })).toMatchObject({ digest, 'scan-findings': expected })
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['the default limit', {}, '1 vulnerability of severity CRITICAL'],
    ['a lower limit', { 'scan-fail-on': 'LOW' }, '2 vulnerabilities of severity LOW'],
    ['an expired allowance', { 'scan-allow': 'CVE-2026-1 until 2020-01-01' }, '1 vulnerability of severity CRITICAL'],
  ])('fails the run with %s, and still sets the outputs', async (_, more, text) => {
    const { run, registry, blocks } = openBuildPushFixture()
    await run({ ...inputs, scan: 'none' })
    const digest = registry.getDigest(repository, commit) ?? ''
    registry.findings.set(digest, [critical, low])
    await expect(run({ ...inputs, ...more })).rejects.toMatchObject({
      code: 'vulnerabilities-found',
      message: `the image has ${text} or higher`,
      outputs: { digest, tags: [commit, 'main'], 'scan-findings': { counts: { CRITICAL: 1, LOW: 1 } } },
    })
    expect(JSON.stringify(blocks)).toContain('CVE-2026-1')
  })

  test('fails the run if the scan cannot be read, and still sets the outputs', async () => {
    const { run, registry } = openBuildPushFixture()
    registry.failures.set('describeImageScanFindings', 'AccessDeniedException')
    await expect(run(inputs)).rejects.toMatchObject({
      code: 'aws-access-denied',
      outputs: { image: `${repositoryUri}:${commit}`, built: true, 'scan-findings': {} },
    })
  })

  test.each([
    [{ 'scan-fail-on': 'HIGH' }, 'scan-fail-on without scan: wait'],
    [
      { 'scan-fail-on': 'HIGH', 'scan-allow': 'CVE-1 until 2999-12-31' },
      'scan-fail-on and scan-allow without scan: wait',
    ],
  ])('is missing for %j, with a notice', async (more, text) => {
    const { run, readLog } = openBuildPushFixture()
    await run(more)
    expect(readLog()).toContain(text)
  })
})
