import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { describeInBrowser, launchBrowser } from '@pledgegraph/testkit/browser'
import type { Browser } from 'playwright-core'
import { buildApp } from './build-app.ts'
import { serveApp } from './serve-app.ts'
import { openVisit } from './visit.ts'

describeInBrowser('the registry browser with a wrong address of the registry', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })

  afterAll(() => browser?.close())

  it.each([
    ['names no protocol', 'localhost:4000/graphql', 'This cannot be shown'],
    ['has nobody who answers', 'http://127.0.0.1:1/graphql', 'The registry cannot be reached'],
    // Relative to the app's own server, which answers everything with its page.
    ['leads to some other server', '/graphql', 'No registry answers there'],
  ])('says so when it %s', async (_, registryUrl, title) => {
    const app = await serveApp(await buildApp(registryUrl))
    const { page } = await openVisit(browser, app.url)
    try {
      const text = await page.getByRole('alert').innerText()
      expect(text).toContain(title)
      expect(text).toContain(registryUrl)
      expect(text).toContain('VITE_REGISTRY_URL')
    } finally {
      await page.close()
      await app.close()
    }
  })
})
