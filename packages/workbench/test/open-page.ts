import type { Browser, Page } from 'playwright-core'

/** A person at the workbench: what they do, what they see, and what their browser did meanwhile. */
export interface OpenPage {
  readonly page: Page
  /** The address of everything that was asked for. */
  readonly requests: readonly string[]
  /** Errors of the page and of the browser about it. */
  readonly complaints: readonly string[]
  readonly ask: () => Promise<void>
  /** What the editor holds as soon as it holds this text; after five seconds without it, whatever it holds. */
  readonly query: (text: string) => Promise<string>
  /** The same of the editor of variables. */
  readonly variables: (text: string) => Promise<string>
  readonly answer: () => Promise<string>
  readonly tabs: () => Promise<string[]>
  readonly reload: () => Promise<void>
}

/** Opens the address in a browser profile of its own, as a first visit. */
export const openPage = async (browser: Browser, url: string): Promise<OpenPage> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(url)
  await editorsOf(page)
  return {
    page,
    requests,
    complaints,
    ask: () => page.getByRole('button', { name: /^Execute query/ }).click(),
    query: (text) => textWith(text, page, '.graphiql-query-editor'),
    variables: (text) => textWith(text, page, '.graphiql-editor-tool .graphiql-editor:not(.hidden)'),
    answer: async () => {
      await page.locator('.graphiql-response .view-line').nth(1).waitFor()
      return textOf(page, '.graphiql-response')
    },
    tabs: () => page.getByRole('tab').allInnerTexts(),
    reload: async () => {
      await untilStored(page)
      await page.reload()
      await editorsOf(page)
    },
  }
}

const editorsOf = (page: Page) => page.locator('.graphiql-query-editor .view-line').first().waitFor()

/** GraphiQL stores its tabs half a second after they changed. */
export const untilStored = (page: Page) => page.waitForTimeout(800)

/** Monaco draws every space as one that does not break. */
const textOf = async (page: Page, part: string): Promise<string> =>
  (await page.locator(`${part} .view-lines`).innerText()).replaceAll('\u00a0', ' ')

/** GraphiQL shows a tab before its editors have what belongs to it. */
const textWith = async (text: string, page: Page, part: string): Promise<string> => {
  for (let tries = 0; tries < 50; tries++) {
    if ((await textOf(page, part)).includes(text)) break
    await page.waitForTimeout(100)
  }
  return textOf(page, part)
}
