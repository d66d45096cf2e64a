import { callAws } from '../../aws/errors.ts'
import type { AwsSession } from '../../aws/session.ts'
import type { AddonVersions } from './model.ts'
import { readPages } from './pages.ts'

/** What EKS offers of these add-ons for a Kubernetes version. @throws ActionError as `toAwsError` */
export async function readAddonOffers(
  names: readonly string[],
  kubernetesVersion: string,
  aws: AwsSession,
): Promise<Readonly<Record<string, AddonVersions>>> {
  const eks = await aws.client('eks')
  const call = { what: 'the versions of add-ons could not be read', action: 'eks:DescribeAddonVersions' }
  const found = await Promise.all(
    [...new Set(names)].map(async (addonName) => {
      const addons = await callAws(call, () =>
        readPages(
          (next) => eks.describeAddonVersions({ addonName, kubernetesVersion, ...next }),
          ({ addons: page }) => page,
        ),
      )
      const versions = addons.flatMap(({ addonVersions = [] }) => addonVersions)
      const preferred = versions.find(({ compatibilities = [] }) =>
        compatibilities.some(({ defaultVersion }) => defaultVersion),
      )
      return [
        addonName,
        { versions: versions.flatMap(({ addonVersion }) => addonVersion ?? []), default: preferred?.addonVersion },
      ] as const
    }),
  )
  return Object.fromEntries(found)
}
