import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'

/** Somebody in front of the app: what they see, and what their browser complains about. */
export interface Visit {
  readonly page: Page
  /** Errors of the page, and of the browser about it. */
  readonly complaints: readonly string[]
  /** Waits until the list says that there are so many. */
  readonly seeCount: (count: number) => Promise<void>
  /** The titles of the list, from the top. */
  readonly titles: () => Promise<string[]>
  /** Follows a way to another page of the list and waits until it is there. */
  readonly turn: (to: 'Previous' | 'Next') => Promise<void>
  readonly seeHeading: (name: string | RegExp) => Promise<void>
  /** The field with that label. */
  readonly field: (label: string) => Locator
}

/** Opens the address in a browser profile of its own, as a first visit. */
export const openVisit = async (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.setDefaultTimeout(10_000)
  await page.goto(url)
  const seeHeading = (name: string | RegExp) => page.getByRole('heading', { name, exact: true }).waitFor()
  const titles = () => page.locator('.card h3').allInnerTexts()
  return {
    page,
    complaints,
    titles,
    seeHeading,
    field: (label) => page.getByLabel(label, { exact: true }),
    seeCount: (count) => seeHeading(`${count} commitment${count === 1 ? '' : 's'}`),
    turn: async (to) => {
      const first = page.locator('.card h3').first()
      const before = await first.innerText()
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: to }).click()
      await page.locator('.cards > li:first-child h3').filter({ hasNotText: before }).waitFor()
    },
  }
}
