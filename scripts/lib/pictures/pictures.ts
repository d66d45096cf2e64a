/** Pictures of what the product shows on GitHub, drawn anew when their source changes. */

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { repositoryRoot } from '../suite.ts'
import { findChromium, launchChromium } from './browser.ts'
import { pictureWidth, renderPicturePage, selectShownBlocks } from './page.ts'
import { pictureSpecs, themes, type PictureSpec, type Theme } from './specs.ts'

const folder = path.join(repositoryRoot, 'docs/pictures')
const recorded = path.join(repositoryRoot, 'docs/recorded')
const digestsFile = path.join(folder, 'digests.json')

/** A picture with the digest of what it must have been drawn from: pixels differ between machines, recorded output does not. */
interface Picture {
  readonly spec: PictureSpec
  /** Recorded Markdown. */
  readonly text: string
  readonly digest: string
  /** Whether its files were drawn from this text. */
  readonly isFresh: boolean
}

export function listPictures(): readonly Picture[] {
  const digests = readDigests()
  return pictureSpecs.map((spec) => {
    const text = selectShownBlocks(readFileSync(path.join(recorded, spec.source), 'utf8'), spec)
    const digest = createHash('sha256')
      .update(JSON.stringify([spec.frame, text]))
      .digest('hex')
    const isThere = themes.every((theme) => existsSync(resolvePicture(spec, theme)))
    return { spec, text, digest, isFresh: isThere && digests[spec.name] === digest }
  })
}

export function resolvePicture({ name }: PictureSpec, theme: Theme): string {
  return path.join(folder, `${name}-${theme}.webp`)
}

/**
 * Draws what is stale. Without a browser nothing is drawn.
 * @returns the pictures that are still stale
 */
export async function refreshPictures(print: (text: string) => void): Promise<readonly Picture[]> {
  const stale = listPictures().filter(({ isFresh }) => !isFresh)
  if (stale.length === 0) return []
  const file = await findChromium(print)
  if (file === undefined) {
    print(`pictures are skipped (${stale.map(({ spec }) => spec.name).join(', ')}): there is no Chromium on PATH`)
    return stale
  }
  const browser = await launchChromium(file)
  try {
    mkdirSync(folder, { recursive: true })
    for (const picture of stale) {
      for (const theme of themes) await takePicture(browser, picture, theme)
      const digests = { ...readDigests(), [picture.spec.name]: picture.digest }
      const sorted = Object.fromEntries(Object.entries(digests).toSorted(([a], [b]) => a.localeCompare(b)))
      writeFileSync(digestsFile, `${JSON.stringify(sorted, null, 2)}\n`)
      print(`drew docs/pictures/${picture.spec.name}`)
    }
  } finally {
    await browser.close()
  }
  return []
}

async function takePicture(browser: Browser, { spec, text }: Picture, theme: Theme): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: pictureWidth, height: 600 },
    deviceScaleFactor: 2,
    colorScheme: theme,
  })
  await page.setContent(renderPicturePage(spec, text))
  await page.waitForSelector('html[data-ready]')
  // Half the size of a PNG, and as sharp: playwright itself offers no WebP.
  const session = await page.context().newCDPSession(page)
  const clip = await page.locator('main').boundingBox()
  if (clip === null) throw new Error(`the picture ${spec.name} is empty`)
  const options = { format: 'webp', quality: 92, captureBeyondViewport: true, clip: { ...clip, scale: 1 } } as const
  const { data } = await session.send('Page.captureScreenshot', options)
  writeFileSync(resolvePicture(spec, theme), Buffer.from(data, 'base64'))
  await page.close()
}

function readDigests(): Readonly<Record<string, string>> {
  return existsSync(digestsFile) ? (JSON.parse(readFileSync(digestsFile, 'utf8')) as Record<string, string>) : {}
}
