import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import { describeInBrowser, launchBrowser } from '@pledgegraph/testkit/browser'
import type { Browser } from 'playwright-core'
import { ensureWorkbench, examples } from '../src/index.ts'
import { type OpenPage, openPage, untilStored } from './open-page.ts'
import { type TestRegistry, startRegistry } from './registry.ts'

describeInBrowser('the workbench in a browser', () => {
  let registry: TestRegistry
  let browser: Browser
  let opened: OpenPage | undefined

  beforeAll(async () => {
    registry = await startRegistry(await ensureWorkbench())
    browser = await launchBrowser()
  })

  afterEach(() => opened?.page.close())

  afterAll(async () => {
    await browser.close()
    registry.close()
  })

  const visit = async (link = ''): Promise<OpenPage> => (opened = await openPage(browser, registry.url + link))

  it('answers the first example at a click', async () => {
    const { ask, answer } = await visit()
    await ask()
    expect(await answer()).toContain('Replant 40 hectares of seagrass')
  })

  it('asks nobody but its own server', async () => {
    const { page, ask, answer, requests } = await visit()
    await ask()
    await answer()
    await untilStored(page)
    const hosts = requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).host)
    expect(new Set(hosts)).toEqual(new Set([new URL(registry.url).host]))
  })

  it('has the browser refuse a picture from outside', async () => {
    const { page } = await visit()
    const refused = await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI))
          new Image().src = 'https://example.org/picture.png'
        }),
    )
    expect(refused).toBe('https://example.org/picture.png')
  })

  it('gives the browser nothing to complain about', async () => {
    const { page, ask, answer, complaints } = await visit()
    await ask()
    await answer()
    await untilStored(page)
    expect(complaints).toEqual([])
  })

  it('opens every example in a tab, the first one with its variables', async () => {
    const { tabs, variables } = await visit()
    expect(await tabs()).toHaveLength(examples.length)
    expect(await variables('"goals": [14]')).toContain('"goals": [14]')
  })

  it('marks what the schema does not have, in the background worker', async () => {
    const { page } = await visit('?query={commitments{unheardOf}}')
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor()
  })

  it('opens the query and the variables of a shared link', async () => {
    const shared = new URLSearchParams({
      query: 'query Shared($goals: [Int!]) { commitments(filter: { goals: $goals }) { totalCount } }',
      variables: '{ "goals": [14, 1] }',
    })
    const { query, variables, ask, answer } = await visit(`?${shared}`)
    expect(await query('query Shared')).toContain('query Shared')
    expect(await variables('[14, 1]')).toContain('[14, 1]')
    await ask()
    expect(await answer()).toContain('"totalCount": 1')
  })

  it('copies a link that holds the query and the variables', async () => {
    const { page } = await visit()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy a link to this query' }).click()
    await page.getByRole('button', { name: 'The link is copied' }).waitFor()
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
    const shared = new URLSearchParams(link.hash.slice(1))
    expect(shared.get('query')).toBe(examples[0]?.query.trim())
    expect(JSON.parse(shared.get('variables') ?? '')).toEqual(examples[0]?.variables)
  })

  it('opens a link that is pasted into the address bar of an open workbench', async () => {
    const { page, query } = await visit()
    await page.evaluate(() => (location.hash = 'query=query+Pasted+{+commitments+{+totalCount+}+}'))
    await page.getByRole('tab', { name: 'Pasted' }).waitFor()
    expect(await query('query Pasted')).toContain('query Pasted')
  })

  it('shows after a reload what was open before, variables included', async () => {
    const { reload, query, variables, tabs } = await visit()
    await reload()
    expect(await query('query OceanCommitments')).toContain('query OceanCommitments')
    expect(await variables('"goals": [14]')).toContain('"goals": [14]')
    expect(await tabs()).toHaveLength(examples.length)
  })

  it('does not open a shared link again after a reload', async () => {
    const { page, reload, tabs } = await visit('?query={commitments{totalCount}}')
    await page.locator('.graphiql-query-editor .view-line').first().click()
    await page.keyboard.insertText('# changed since')
    await reload()
    expect(await tabs()).toHaveLength(examples.length + 1)
  })

  it('keeps no request header in the storage of the browser', async () => {
    const { page, ask, answer } = await visit()
    await page.getByRole('button', { name: 'Headers' }).click()
    await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden)').click()
    await page.keyboard.insertText('{ "x-key": "a secret" }')
    await untilStored(page)
    await ask()
    await answer()
    await untilStored(page)
    const stored = await page.evaluate(() => JSON.stringify(localStorage))
    expect(stored).toContain('query OceanCommitments')
    expect(stored).not.toContain('a secret')
  })
})
