import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { findWorkingProgram } from '../../stack/obtain/machine-programs.ts'
import { installAptPackages, describeMachine } from '../../stack/obtain/prerequisites.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'

/** Headless Chromium with its own profile. As root on Debian it is installed if missing. */
export async function openBrowser(): Promise<Browser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'browser-'))
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    env: { ...process.env, HOME: profile },
    // No requests of its own; as root there is no sandbox.
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  })
  browser.once('disconnected', () => {
    rmSync(profile, { recursive: true, force: true })
  })
  return browser
}

async function findChromium(): Promise<string> {
  const machine = await describeMachine()
  const context = { cache: resolveCacheFolder(), signal: AbortSignal.timeout(300_000), progress: console.log }
  const find = async (): Promise<string | undefined> => {
    for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
      const found = await findWorkingProgram(name, {}, machine, context)
      if (found !== undefined) return found.file
    }
    return undefined
  }
  const found = await find()
  if (found !== undefined) return found
  await installAptPackages(['chromium', 'fonts-dejavu-core'], 'Chromium is missing.', context, machine)
  return (await find()) ?? 'chromium'
}
