import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { openDatabase } from '@pledgegraph/testkit'
import { describeInBrowser, launchBrowser } from '@pledgegraph/testkit/browser'
import type { Browser, Page } from 'playwright-core'
import { buildApp } from './build-app.ts'
import { serveApp } from './serve-app.ts'
import { type TestRegistry, startRegistry } from './start-registry.ts'
import { type Visit, openVisit } from './visit.ts'

const connection = await openDatabase()

describeInBrowser('the registry browser', () => {
  let registry: TestRegistry
  let app: Awaited<ReturnType<typeof serveApp>>
  let browser: Browser
  let opened: Visit | undefined

  beforeAll(async () => {
    registry = await startRegistry(connection)
    app = await serveApp(await buildApp(registry.url))
    browser = await launchBrowser()
  })

  afterEach(() => opened?.page.close())

  afterAll(async () => {
    await browser?.close()
    await app?.close()
    await registry?.stop()
  })

  const visit = async (path = '/'): Promise<Visit> => (opened = await openVisit(browser, app.url + path))

  describe('the list', () => {
    it('shows ten commitments and says how many there are', async () => {
      const { seeCount, titles } = await visit()
      await seeCount(30)
      expect(await titles()).toHaveLength(10)
    })

    it('keeps the chosen filters in the address', async () => {
      const { page, field, seeCount } = await visit()
      await field('Goal').selectOption({ label: '13 Climate action' })
      await field('Status').selectOption({ label: 'Under way' })
      await field('Country').selectOption({ label: 'Fiji' })
      await seeCount(await registry.count({ goals: [13], countries: ['FJI'] }))
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
        goal: '13',
        status: 'PUBLISHED',
        country: 'FJI',
      })
    })

    it('finds titles while they are typed', async () => {
      const { field, seeCount, titles } = await visit()
      await field('Title contains').pressSequentially('the reef')
      await seeCount(await registry.count({ titleContains: 'the reef' }))
      expect(await titles()).toContain('A school on the reef')
    })

    it('does not look for a single letter', async () => {
      const { page, field, seeCount } = await visit()
      await seeCount(30)
      await field('Title contains').fill('r')
      await page.waitForTimeout(600)
      await seeCount(30)
    })

    it('says that nothing matches, and clears the filters at a click', async () => {
      const { page, field, seeCount } = await visit('/?goal=16')
      await page.getByText('None matches these filters.').waitFor()
      await page.getByRole('link', { name: 'Clear all filters' }).click()
      await seeCount(30)
      expect(new URL(page.url()).search).toBe('')
      expect(await field('Goal').inputValue()).toBe('')
    })

    it('pages forward through all commitments and back the same way', async () => {
      const { page, titles, turn, seeCount } = await visit()
      await seeCount(30)
      const first = await titles()
      await turn('Next')
      const second = await titles()
      await turn('Next')
      const third = await titles()
      expect(new Set([...first, ...second, ...third]).size).toBe(30)
      expect(await page.getByRole('link', { name: 'Next' }).count()).toBe(0)
      await turn('Previous')
      expect(await titles()).toEqual(second)
      await turn('Previous')
      expect(await titles()).toEqual(first)
      expect(await page.getByRole('link', { name: 'Previous' }).count()).toBe(0)
    })

    it('begins at the first page again when a filter changes', async () => {
      const { page, field, turn, seeCount } = await visit()
      await seeCount(30)
      await turn('Next')
      await field('Goal').selectOption({ label: '14 Life below water' })
      await seeCount(await registry.count({ goals: [14] }))
      expect(new URL(page.url()).search).toBe('?goal=14')
    })

    it('shows the same filters and the same page after a reload', async () => {
      const { page, field, titles, turn, seeCount } = await visit('/?goal=14')
      const count = await registry.count({ goals: [14] })
      await seeCount(count)
      await turn('Next')
      const before = await titles()
      await page.reload()
      await seeCount(count)
      expect(await titles()).toEqual(before)
      expect(await field('Goal').inputValue()).toBe('14')
    })

    it('takes filters back one by one', async () => {
      const { page, field, seeCount } = await visit()
      await seeCount(30)
      await field('Goal').selectOption({ label: '14 Life below water' })
      await seeCount(await registry.count({ goals: [14] }))
      await field('Title contains').fill('reef')
      await seeCount(await registry.count({ goals: [14], titleContains: 'reef' }))
      await page.goBack()
      await seeCount(await registry.count({ goals: [14] }))
      expect(await field('Title contains').inputValue()).toBe('')
      await page.goBack()
      await seeCount(30)
    })

    it('is where it was when somebody comes back from a commitment', async () => {
      const { page, titles, turn, seeCount, seeHeading } = await visit()
      await seeCount(30)
      await turn('Next')
      const before = await titles()
      await page.locator('.card h3 a').last().scrollIntoViewIfNeeded()
      const scrolled = await page.evaluate(() => scrollY)
      await page.locator('.card h3 a').last().click()
      await seeHeading(before.at(-1)!)
      expect(await page.evaluate(() => scrollY)).toBe(0)
      await page.goBack()
      await seeCount(30)
      expect(await titles()).toEqual(before)
      expect(await page.evaluate(() => scrollY)).toBe(scrolled)
    })

    it.each([
      ['goal=abc', 'goal=abc in the address names no goal'],
      ['status=DRAFT', 'status=DRAFT in the address names no status'],
      ['country=XXX', 'XXX'],
      ['title=%3F%3F', 'at least two letters or digits'],
      ['after=nonsense', 'nonsense'],
    ])('says what is wrong with ?%s', async (search, words) => {
      const { page } = await visit(`/?${search}`)
      expect(await page.getByRole('alert').innerText()).toContain(words)
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
    })
  })

  describe('a commitment', () => {
    const selwyn = '/commitments/DemoAction101'

    it('is opened from the list', async () => {
      const { page, seeHeading } = await visit('/?title=selwyn')
      await page.getByRole('link', { name: 'A no-take zone for the Selwyn lagoon' }).click()
      await seeHeading('A no-take zone for the Selwyn lagoon')
      expect(page.url()).toBe(app.url + selwyn)
      expect(await page.title()).toBe('A no-take zone for the Selwyn lagoon · Registry browser')
    })

    it('has a timeline of its deliverables and reports in the order of their days', async () => {
      const { page } = await visit(selwyn)
      const timeline = page.locator('.timeline')
      await timeline.waitFor()
      const days = await timeline
        .locator('time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
      expect(days).toEqual([
        '2024-09-30',
        '2025-02-18',
        '2025-03-31',
        '2026-06-30',
        '2026-09-07',
        new Date().toISOString().slice(0, 10),
        '2029-01-31',
      ])
      const text = await timeline.innerText()
      expect(text).toMatch(/Buoys laid[^]*Buoys are out[^]*Wardens[^]*groupers are back[^]*Today[^]*Second count/)
    })

    it('says which deliverables are overdue', async () => {
      const { page } = await visit('/commitments/DemoAction104')
      await page.locator('.timeline').waitFor()
      const overdue = await page.locator('[data-state="OVERDUE"]').allInnerTexts()
      expect(overdue.length).toBeGreaterThan(0)
      for (const text of overdue) expect(text).toContain('Overdue')
    })

    it('names its partners, with a way to those that are known', async () => {
      const { page, seeHeading } = await visit(selwyn)
      await page.getByText('Selwyn Divers’ Club').waitFor()
      await page.getByRole('link', { name: 'Office for Small Harbours' }).click()
      await seeHeading('Office for Small Harbours')
    })

    it('leads to the other commitments for its goals', async () => {
      const { page, seeCount } = await visit(selwyn)
      await page.getByRole('link', { name: '14 Life below water' }).click()
      await seeCount(await registry.count({ goals: [14] }))
    })

    it('marks the language and the direction of what its holder wrote', async () => {
      const { page } = await visit('/commitments/DemoAction112')
      const description = page.locator('.text').first()
      expect(await description.getAttribute('lang')).toBe('ar')
      expect(await description.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    })
  })

  describe('a network', () => {
    it('has goals, stewards and commitments', async () => {
      const { page, seeHeading, seeCount } = await visit('/networks')
      await page.getByRole('link', { name: 'Ocean Conference' }).click()
      await seeHeading('Ocean Conference')
      await page.getByRole('link', { name: '14 Life below water' }).waitFor()
      await page.getByRole('link', { name: 'Multilateral Facility for Warm Seas' }).first().waitFor()
      await seeCount(await registry.countInNetwork('ocean-conference'))
    })

    it('has pages of commitments of its own', async () => {
      const { page, titles, turn, seeHeading } = await visit('/networks/ocean-conference')
      await seeHeading('Ocean Conference')
      const first = await titles()
      await turn('Next')
      expect(await titles()).not.toEqual(first)
      await page.goBack()
      await page.getByRole('link', { name: first[0]! }).waitFor()
      expect(await titles()).toEqual(first)
    })
  })

  it.each([
    '/commitments/NoSuch1',
    '/networks/no-such-network',
    '/organizations/organization_01kmvx2b1se7ar4k6mh0v8c3qd',
    '/nowhere',
    '/commitments/DemoAction101/more',
    '/commitments/%E0%A4%A',
  ])('has nothing at %s and says so', async (path) => {
    const { page, seeHeading } = await visit(path)
    await seeHeading('Not found')
    await page.getByRole('link', { name: 'See all commitments' }).waitFor()
  })

  describe('when the registry is away', () => {
    afterEach(() => registry.startAgain().catch(() => {}))

    it('says so, and goes on from there at a click', async () => {
      const { page, field, seeCount } = await visit()
      await seeCount(30)
      await field('Goal').getByRole('option', { name: '14 Life below water' }).waitFor({ state: 'attached' })
      await registry.stop()
      await field('Goal').selectOption({ label: '14 Life below water' })
      const alert = page.getByRole('alert')
      await alert.waitFor()
      expect(await alert.innerText()).toContain('The registry cannot be reached')
      expect(await alert.innerText()).toContain(registry.url)
      await registry.startAgain()
      await page.getByRole('button', { name: 'Try again' }).click()
      await seeCount(await registry.count({ goals: [14] }))
    })

    it('asks again for the filters as well', async () => {
      await registry.stop()
      const { page, field, seeCount } = await visit()
      await page.getByRole('alert').waitFor()
      await registry.startAgain()
      await page.getByRole('button', { name: 'Try again' }).click()
      await seeCount(30)
      await field('Country').selectOption({ label: 'Fiji' })
      await seeCount(await registry.count({ countries: ['FJI'] }))
    })
  })

  describe('for everybody', () => {
    it('leads the keyboard past the navigation, and into each new view', async () => {
      const { page, seeCount, seeHeading } = await visit()
      await seeCount(30)
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe('Skip to the content')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input')
      await page.getByRole('link', { name: 'Networks' }).focus()
      await page.keyboard.press('Enter')
      await seeHeading('Networks')
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main')
    })

    it('leads the focus to the top of another page of the list', async () => {
      const { page, turn, seeCount } = await visit()
      await seeCount(30)
      await turn('Next')
      expect(await focused(page)).toBe('30 commitments')
    })

    it.each(['/', '/commitments/DemoAction101', '/networks', '/networks/ocean-conference', '/nowhere'])(
      'has a language, landmarks and one main heading at %s, and fits a narrow screen',
      async (path) => {
        const { page } = await visit(path)
        await page.setViewportSize({ width: 320, height: 640 })
        await page.getByRole('heading', { level: 1 }).waitFor()
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
        expect(await page.locator('html').getAttribute('lang')).toBe('en')
        for (const landmark of ['banner', 'navigation', 'main', 'contentinfo'] as const) {
          expect(await page.getByRole(landmark).count()).toBeGreaterThan(0)
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      },
    )

    it('is dark for those who want it dark', async () => {
      const { page } = await visit()
      const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      await page.emulateMedia({ colorScheme: 'light' })
      const light = await ground()
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await ground()).not.toBe(light)
    })
  })

  it('gives up what nobody waits for any more', async () => {
    const { page, field, seeCount, seeHeading } = await visit()
    await seeCount(30)
    await page.route(registry.url, async (route) => {
      await new Promise((resolve) =>
        setTimeout(resolve, route.request().postData()?.includes('"goals":[14]') ? 5000 : 0),
      )
      await route.continue().catch(() => {})
    })
    const givenUp = page.waitForEvent('requestfailed')
    await field('Goal').selectOption({ label: '14 Life below water' })
    await page.getByRole('link', { name: 'Networks' }).click()
    expect((await givenUp).failure()?.errorText).toBe('net::ERR_ABORTED')
    await seeHeading('Networks')
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('gives the browser nothing to complain about', async () => {
    const { page, field, complaints, turn, seeCount, seeHeading } = await visit()
    await seeCount(30)
    await field('Goal').selectOption({ label: '14 Life below water' })
    await seeCount(await registry.count({ goals: [14] }))
    await turn('Next')
    await page.locator('.card h3 a').first().click()
    await page.locator('.timeline').waitFor()
    await page.getByRole('link', { name: 'Networks' }).click()
    await page.getByRole('link', { name: 'Food Systems' }).click()
    await seeHeading('Food Systems')
    await page.locator('.card h3 a').first().click()
    await page.locator('.known a').first().click()
    await seeHeading(/commitments?$/)
    expect(complaints).toEqual([])
  })
})

const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.textContent)
