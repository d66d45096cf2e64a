import type { Ecr } from '../registry/repository.ts'

/** From highest to lowest. `UNTRIAGED` in the API is `UNDEFINED` here. */
export const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED'] as const
export type Severity = (typeof severities)[number]

export interface ScanFinding {
  /** `CVE-2024-1234` */
  readonly id: string
  readonly severity: Severity
  /** Name and version of the package, if known. */
  readonly package: string
  /** Version with a fix; undefined if there is none, or the scan does not report it. */
  readonly fixedIn: string | undefined
  readonly url: string | undefined
}

type FindingsResponse = Awaited<ReturnType<typeof requestFindings>>
type ScanFindings = NonNullable<FindingsResponse['imageScanFindings']>

function requestFindings(ecr: Ecr, repository: string, digest: string, nextToken?: string) {
  return ecr.describeImageScanFindings({
    repositoryName: repository,
    imageId: { imageDigest: digest },
    maxResults: 1000,
    ...(nextToken === undefined ? {} : { nextToken }),
  })
}

/** The current state and findings of a scan. */
export async function readScan(
  ecr: Ecr,
  repository: string,
  digest: string,
): Promise<{ readonly status: string; readonly description: string; readonly findings: readonly ScanFinding[] }> {
  const first = await requestFindings(ecr, repository, digest)
  const { status = '', description = '' } = first.imageScanStatus ?? {}
  const findings = [...parseFindings(first.imageScanFindings)]
  for (let token = first.nextToken; token !== undefined;) {
    const page = await requestFindings(ecr, repository, digest, token)
    findings.push(...parseFindings(page.imageScanFindings))
    token = page.nextToken
  }
  return { status, description, findings }
}

/** Basic scans have `findings`, enhanced ones (Amazon Inspector) `enhancedFindings`. */
function parseFindings({ findings = [], enhancedFindings = [] }: ScanFindings = {}): readonly ScanFinding[] {
  const basic = findings.map(({ name = '', severity, uri, attributes = [] }): ScanFinding => {
    const getAttribute = (wanted: string): string => attributes.find(({ key }) => key === wanted)?.value ?? ''
    return {
      id: name,
      severity: parseSeverity(severity),
      package: `${getAttribute('package_name')} ${getAttribute('package_version')}`.trim(),
      fixedIn: undefined,
      url: uri,
    }
  })
  const enhanced = enhancedFindings
    .filter(({ status }) => status === undefined || status === 'ACTIVE')
    .map(({ severity, title = '', packageVulnerabilityDetails: details }): ScanFinding => {
      const [first] = details?.vulnerablePackages ?? []
      const fixedIn = first?.fixedInVersion
      return {
        id: details?.vulnerabilityId ?? title,
        severity: parseSeverity(severity),
        package: `${first?.name ?? ''} ${first?.version ?? ''}`.trim(),
        fixedIn: fixedIn === undefined || fixedIn === 'NotAvailable' ? undefined : fixedIn,
        url: details?.sourceUrl,
      }
    })
  return [...basic, ...enhanced]
}

function parseSeverity(text: string | undefined): Severity {
  return severities.find((known) => known === text) ?? 'UNDEFINED'
}
