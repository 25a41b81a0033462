import { cpSync, mkdtempSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { chromiumPath, describeInBrowser, launchBrowser } from '@pledgegraph/testkit/browser'
import type { Browser, Page } from 'playwright-core'
import { packedSdk } from '../../packaging/packed-sdk.ts'
import { openDemo } from '../open-demo.ts'
import { expectedAnswers } from './expected-answers.ts'
import { type Site, serveFolder } from './serve-folder.ts'

const url = chromiumPath === undefined ? '' : await openDemo()

describeInBrowser('the packed package in a page of another origin than the registry', () => {
  const complaints: string[] = []
  let site: Site
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const { alone } = await packedSdk()
    const folder = mkdtempSync(join(alone, 'page-'))
    cpSync(new URL('program', import.meta.url), folder, { recursive: true })
    site = await serveFolder(alone)
    // The tests are skipped where it is not there.
    browser = await launchBrowser()
    page = await browser.newPage()
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(`${site.origin}/${basename(folder)}/page.html`)
    await page.waitForFunction('globalThis.askAll')
  })

  afterAll(async () => {
    await browser.close()
    site.close()
  })

  it('is imported as it is, without a bundler', () => {
    expect(complaints).toEqual([])
  })

  it('asks the registry', async () => {
    expect(await page.evaluate(`askAll(${JSON.stringify(url)})`)).toEqual(expectedAnswers)
  })
})
