import type { Ecr } from '../registry/repository.ts'

/** Severities from the worst to the least; `UNTRIAGED` and `UNDEFINED` of the API are `UNDEFINED` here. */
export const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED'] as const
export type Severity = (typeof severities)[number]

export interface Finding {
  /** `CVE-2024-1234` */
  readonly id: string
  readonly severity: Severity
  /** Name and version of the package, where it is known. */
  readonly package: string
  /** Version that has a remedy; undefined where there is none, or the kind of scan does not tell. */
  readonly fixedIn: string | undefined
  readonly url: string | undefined
}

type Answer = Awaited<ReturnType<typeof describe>>
type ScanFindings = NonNullable<Answer['imageScanFindings']>

function describe(ecr: Ecr, repository: string, digest: string, nextToken?: string) {
  return ecr.describeImageScanFindings({
    repositoryName: repository,
    imageId: { imageDigest: digest },
    maxResults: 1000,
    ...(nextToken === undefined ? {} : { nextToken }),
  })
}

/** A page of a scan's state and findings as they stand now. */
export async function readScan(
  ecr: Ecr,
  repository: string,
  digest: string,
): Promise<{ readonly status: string; readonly description: string; readonly findings: readonly Finding[] }> {
  const first = await describe(ecr, repository, digest)
  const { status = '', description = '' } = first.imageScanStatus ?? {}
  const findings = [...findingsIn(first.imageScanFindings)]
  for (let token = first.nextToken; token !== undefined;) {
    const page = await describe(ecr, repository, digest, token)
    findings.push(...findingsIn(page.imageScanFindings))
    token = page.nextToken
  }
  return { status, description, findings }
}

/** Basic scans have `findings`, enhanced ones (Amazon Inspector) `enhancedFindings`. */
function findingsIn({ findings = [], enhancedFindings = [] }: ScanFindings = {}): readonly Finding[] {
  const basic = findings.map(({ name = '', severity, uri, attributes = [] }): Finding => {
    const attribute = (wanted: string): string => attributes.find(({ key }) => key === wanted)?.value ?? ''
    return {
      id: name,
      severity: severityOf(severity),
      package: `${attribute('package_name')} ${attribute('package_version')}`.trim(),
      fixedIn: undefined,
      url: uri,
    }
  })
  const enhanced = enhancedFindings
    .filter(({ status }) => status === undefined || status === 'ACTIVE')
    .map(({ severity, title = '', packageVulnerabilityDetails: details }): Finding => {
      const [first] = details?.vulnerablePackages ?? []
      const fixedIn = first?.fixedInVersion
      return {
        id: details?.vulnerabilityId ?? title,
        severity: severityOf(severity),
        package: `${first?.name ?? ''} ${first?.version ?? ''}`.trim(),
        fixedIn: fixedIn === undefined || fixedIn === 'NotAvailable' ? undefined : fixedIn,
        url: details?.sourceUrl,
      }
    })
  return [...basic, ...enhanced]
}

function severityOf(text: string | undefined): Severity {
  return severities.find((known) => known === text) ?? 'UNDEFINED'
}
