import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { toFragment } from '../src/share'

const REPORT = `Hội nghị trực tuyến tổng kết công tác dân vận

10/01/2019

Sáng 10/1, Ban Dân vận Trung ương tổ chức Hội nghị trực tuyến toàn quốc tổng kết công tác dân vận năm 2018. Chủ trì hội nghị có đồng chí Lê Văn Phác - Ủy viên Bộ Chính trị, Thủ tướng Chính phủ. Đồng chí Lê Văn Phác phát biểu kết luận hội nghị.`

const HOSTILE = `<img src=x onerror="window.ran = true"> Hội nghị <script>window.ran = true</script>

10/01/2019

Sáng 10/1, UBND tỉnh Lào Cai tổ chức hội nghị "<b onclick='ran=1'>tổng kết</b>" & ' \u0000\u202e. Đồng chí Lê Văn "><svg/onload=window.ran=true> Phác, Chủ tịch UBND tỉnh chủ trì.`

/** Every page of a test is watched: nothing may go wrong in its console, and it asks no other host for anything. */
const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          complaints.push(`${message.text()} ${message.location().url}`)
      })
      page.on('pageerror', ({ message }) => complaints.push(message))
      page.on('request', (request) => {
        if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(baseURL ?? ''))
          complaints.push(request.url())
      })
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

const mark = (page: Page, text: string) => page.locator('#reading mark', { hasText: text }).first()
const value = (page: Page, text: string) => page.locator('#fields .value', { hasText: text }).first()

async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./${fragment}`)
  await expect(page.locator('#fields .value').first()).toBeVisible()
}

/** Pastes where the focus is, as a person does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((written) => navigator.clipboard.writeText(written), text)
  await page.keyboard.press('Control+V')
}

async function pasted(page: Page, text: string): Promise<void> {
  await open(page)
  await page.locator('#clear').click()
  await paste(page, text)
  await expect(page.locator('#reading')).toBeVisible()
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

test('shows an example at once, and others when they are chosen', async ({ page }) => {
  await open(page)
  await expect(page.locator('#reading')).toContainText('Huyện uỷ Lắk')
  await page.locator('#examples').selectOption('news-004')
  await expect(page.locator('#fields .kind')).toContainText('lễ hội')
  await page.locator('#examples').selectOption('news-005')
  await expect(page.locator('#fields')).toContainText('không đưa tin sự kiện')
})

test('reads what is pasted, and marks its values where they stand', async ({ page }) => {
  await pasted(page, REPORT)
  await expect(mark(page, 'Sáng 10/1')).toHaveClass(/f-date/)
  await expect(value(page, '10/01/2019')).toBeVisible()
  await expect(value(page, 'Lê Văn Phác')).toBeVisible()
  expect(await page.locator('#reading p').allTextContents()).toEqual(REPORT.split('\n'))
})

test('reads what is pasted anywhere on the page', async ({ page }) => {
  await open(page)
  await page.locator('#reading').focus()
  await paste(page, REPORT)
  await expect(mark(page, 'Lê Văn Phác')).toBeVisible()
})

test('lights a value on both sides, by pointer and by focus', async ({ page }) => {
  await pasted(page, REPORT)
  await mark(page, 'Sáng 10/1').hover()
  await expect(value(page, '10/01/2019')).toHaveClass(/lit/)
  await value(page, 'Lê Văn Phác').hover()
  await expect(page.locator('#reading mark.lit')).toHaveCount(2)
  await expect(value(page, '10/01/2019')).not.toHaveClass(/lit/)
  await page.mouse.move(0, 0)
  await value(page, '10/01/2019').focus()
  await expect(mark(page, 'Sáng 10/1')).toHaveClass(/lit/)
})

test('goes from mark to mark by keyboard', async ({ page }) => {
  await pasted(page, REPORT)
  await expect(mark(page, 'Sáng 10/1')).toBeVisible()
  await page.locator('#reading').focus()
  await page.keyboard.press('Tab')
  const focused = page.locator('#reading mark:focus')
  await expect(focused).toHaveCount(1)
  const first = await focused.textContent()
  await page.keyboard.press('ArrowRight')
  await expect(focused).not.toHaveText(first ?? '')
  await page.keyboard.press('Enter')
  await expect(page.locator('#why')).toHaveClass(/open/)
  await page.keyboard.press('Escape')
  await expect(page.locator('#why')).not.toHaveClass(/open/)
})

test('explains a value: phrase, rule, confidence, what lost', async ({ page }) => {
  await open(page)
  await value(page, '12/04/2018').click()
  const why = page.locator('#explanation')
  await expect(why).toContainText('Sáng ngày 12/4')
  await expect(why.locator('code').first()).toHaveText(/^date\//)
  await expect(why).toContainText('%')
  await expect(why).toContainText('Không được chọn')
  await page.locator('#lost summary').click()
  await expect(page.locator('#lost li').first()).toBeVisible()
})

test('counts from the day that is given', async ({ page }) => {
  await pasted(page, 'Sáng 10/1, UBND tỉnh Lào Cai tổ chức hội nghị tổng kết công tác dân vận.')
  await expect(page.locator('#fields .date .value')).toHaveText('10/01')
  await page.locator('#reference').fill('2019-01-11')
  await expect(page.locator('#fields .date .value')).toHaveText('10/01/2019')
})

test('copies the record in each format', async ({ page }) => {
  await pasted(page, REPORT)
  await expect(mark(page, 'Sáng 10/1')).toBeVisible()
  const copied = async (format: string): Promise<string> => {
    await page.evaluate(() => navigator.clipboard.writeText(''))
    await page.locator(`[data-format="${format}"]`).click()
    await expect(page.locator('#status')).toHaveText('Đã chép')
    await expect.poll(() => clipboard(page)).not.toBe('')
    return clipboard(page)
  }
  expect(JSON.parse(await copied('json')).date.start).toBe('2019-01-10')
  expect(JSON.parse(await copied('jsonld'))['@type']).toBe('Event')
  expect(await copied('ics')).toContain('BEGIN:VEVENT')
  expect(await copied('csv')).toContain('2019-01-10')
  const html = await copied('html')
  expect(html).toMatch(/^<!doctype html>/u)
  expect(html).toContain('f-date')
})

test('restores a report from its link, in another window', async ({ page, context }) => {
  await pasted(page, REPORT)
  await page.locator('#reference').fill('2019-02-01')
  await page.locator('#share').click()
  await expect(page.locator('#status')).toHaveText('Đã chép')
  const link = await clipboard(page)
  expect(link).toContain('#r=')
  const other = await context.newPage()
  await other.goto(link)
  await expect(other.locator('#reading mark').first()).toBeVisible()
  expect(await other.locator('#reading p').allTextContents()).toEqual(REPORT.split('\n'))
  await expect(other.locator('#reference')).toHaveValue('2019-02-01')
})

test('says so where a link cannot be read, and unfolds no bomb', async ({ page }) => {
  await page.goto('./#r=kaputt')
  await expect(page.locator('#fields .value').first()).toBeVisible()
  const bomb = await toFragment({ text: 'a'.repeat(30_000_000), referenceDate: null })
  await page.goto('about:blank')
  await page.goto(`./#${bomb}`)
  await expect(page.locator('#reading')).toContainText('Huyện uỷ Lắk')
})

test('opens pages and .docx', async ({ page }) => {
  await open(page)
  const menu = '<nav><ul><li><a href="/">Trang chủ</a></li></ul></nav>'
  const body = REPORT.split('\n\n')
    .slice(2)
    .map((text) => `<p>${text}</p>`)
  const html = `<!doctype html><title>Hội nghị</title>${menu}<h1>Hội nghị trực tuyến</h1><div>10/01/2019</div>${body.join('')}<script>window.ran = true</script>`
  await page.locator('#file').setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) })
  await expect(value(page, 'Lê Văn Phác')).toBeVisible()
  await expect(page.locator('#reading')).not.toContainText('Trang chủ')
  await page.locator('#file').setInputFiles(new URL('./report.docx', import.meta.url).pathname)
  await expect(value(page, 'Trần Thị Mít')).toBeVisible()
  await page.locator('#file').setInputFiles({ name: 'x.docx', mimeType: '', buffer: Buffer.from('no zip') })
  await expect(page.locator('#status')).toContainText('x.docx')
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('shows hostile text as text', async ({ page }) => {
  await pasted(page, HOSTILE)
  await expect(page.locator('#reading')).toContainText('<script>window.ran = true</script>')
  await expect(page.locator('#reading :is(img, script, svg, b)')).toHaveCount(0)
  await expect(page.locator('#fields :is(img, script, svg)')).toHaveCount(0)
  for (const button of await page.locator('#fields .value').all()) await button.click()
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('stays responsive while a megabyte is read', async ({ page }) => {
  test.setTimeout(240_000)
  const text = readFileSync(new URL('../../../fixtures/text/portal-001.txt', import.meta.url), 'utf8')
  const megabyte = `${text}\n\n`.repeat(Math.ceil(1_000_000 / text.length))
  await open(page)
  await page.locator('#show-edit').click()
  await page.locator('#text').fill('')
  await expect(page.locator('#fields')).toContainText('Chưa có văn bản')
  await page.evaluate((pasted) => {
    const area = document.querySelector<HTMLTextAreaElement>('#text')
    if (area === null) return
    area.value = pasted
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }))
  }, megabyte)
  await expect(page.locator('#status')).toHaveText('Đang đọc…')
  // Whatever works before there is an answer works while the worker reads.
  const used: string[] = []
  await page.locator('#language').click()
  if ((await page.locator('#language').textContent()) === 'Tiếng Việt') used.push('language')
  await page.locator('#text').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('abc ')
  if ((await page.locator('#text').inputValue()).startsWith('abc ')) used.push('typing')
  expect(await page.locator('#fields .kind').count()).toBe(0)
  expect(used).toEqual(['language', 'typing'])
  await expect(page.locator('#fields .kind')).toBeVisible({ timeout: 200_000 })
  await page.locator('#show-read').click()
  await expect(page.locator('#reading mark').first()).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    test('axe finds nothing: reading, explaining, editing, with a phone', async ({ page }) => {
      const violations = async (): Promise<string[]> => {
        const found = await new AxeBuilder({ page }).analyze()
        return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
      }
      await open(page)
      await value(page, '12/04/2018').click()
      await page.locator('#lost summary').click()
      expect(await violations()).toEqual([])
      await page.setViewportSize({ width: 390, height: 800 })
      expect(await violations()).toEqual([])
      await page.keyboard.press('Escape')
      await page.locator('#show-edit').click()
      await page.locator('#language').click()
      expect(await violations()).toEqual([])
    })
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page of toHtml tells rule and confidence by pointer and by keyboard, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page)
    await page.locator('[data-format="html"]').click()
    await expect(page.locator('#status')).toHaveText('Đã chép')
    const html = await clipboard(page)
    await page.goto('about:blank')
    await page.setContent(html)
    const first = page.locator('mark').first()
    const tip = (): Promise<string> => first.evaluate((element) => getComputedStyle(element, '::after').content)
    expect(await tip()).toBe('none')
    await first.hover()
    expect(await tip()).toMatch(/ · \w+\/[\w-]+ · 0\.\d\d/u)
    await page.mouse.move(0, 0)
    expect(await tip()).toBe('none')
    await first.focus()
    expect(await tip()).toMatch(/ · \w+\/[\w-]+ · 0\.\d\d/u)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([])
  })
}

test('works without a network once it was open', async ({ page, context }) => {
  await open(page)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('#fields .value').first()).toBeVisible()
  await page.locator('[data-format="ics"]').click()
  await expect(page.locator('#status')).toHaveText('Đã chép')
})
