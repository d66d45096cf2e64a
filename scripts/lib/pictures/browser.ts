/** Chromium of the machine, for pictures of documents and for tests of pages. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { findWorkingProgram } from '../../../stack/obtain/machine-programs.ts'
import { describeMachine } from '../../../stack/obtain/prerequisites.ts'

/** @returns the path of a Chromium that runs, or undefined */
export async function findChromium(progress: (text: string) => void): Promise<string | undefined> {
  const machine = await describeMachine()
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const found = await findWorkingProgram(name, {}, machine, { progress, signal: AbortSignal.timeout(60_000) })
    if (found !== undefined) return found.file
  }
  return undefined
}

/** Starts a headless Chromium with its own profile. */
export async function launchChromium(executablePath: string): Promise<Browser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'browser-'))
  const browser = await chromium.launch({
    executablePath,
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
