import { existsSync } from 'node:fs'
import { describe } from '@jest/globals'
import { type Browser, chromium } from 'playwright-core'

const candidates = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** The browser that is installed on this machine, or undefined. */
export const chromiumPath = candidates.find((path) => path !== undefined && existsSync(path))

/** The `describe` of tests that need the browser; where there is none they are skipped, saying so. */
export const describeInBrowser: typeof describe.skip = chromiumPath === undefined ? describe.skip : describe

if (chromiumPath === undefined) {
  process.stdout.write('skipped: the tests of pages need Chromium; set CHROMIUM_PATH to where it is.\n')
}

/** Starts it without anything that a browser does on the network by itself. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
