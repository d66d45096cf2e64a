import type { Browser } from 'playwright-core'
import { findChromium, launchChromium } from '../../scripts/lib/pictures/browser.ts'
import { installAptPackages, describeMachine } from '../../stack/obtain/prerequisites.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'

/** Headless Chromium with its own profile. As root on Debian it is installed if missing. */
export async function openBrowser(): Promise<Browser> {
  return launchChromium((await findChromium(console.log)) ?? (await installChromium()))
}

async function installChromium(): Promise<string> {
  const context = { cache: resolveCacheFolder(), signal: AbortSignal.timeout(300_000), progress: console.log }
  const packages = ['chromium', 'fonts-dejavu-core']
  await installAptPackages(packages, 'Chromium is missing.', context, await describeMachine())
  return (await findChromium(console.log)) ?? 'chromium'
}
