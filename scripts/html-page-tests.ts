import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AUDIT_TIME, auditOf } from '../__tests__/support/many-services.ts'
import { situations } from '../__tests__/support/situations.ts'
import type { Report } from '../src/report/report.ts'
import assets from '../src/reporters/html/assets.generated.json' with { type: 'json' }
import { renderPage } from '../src/reporters/html/page.ts'
import { findChromium, startBrowser, type Tab } from './browser.ts'

// Opens the HTML report in a real browser: nothing is loaded, nothing breaks the page's policy, no text does anything, the filter works,
// the page is readable without script, and nothing overflows on a phone. With --pictures FOLDER it leaves what it saw.
const [flag, pictures = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'pages-'))
const wrong: string[] = []
const check = (holds: boolean, what: string) => {
  if (!holds) wrong.push(what)
}

const executable = findChromium()
if (executable === null)
  console.log('HTML page: not run, there is no Chromium here (install it, or name one by CHROMIUM)')
else await tryPages(executable)
rmSync(folder, { recursive: true, force: true })
for (const each of wrong) console.error(`HTML page: ${each}`)
if (wrong.length > 0) process.exitCode = 1
else if (executable !== null) console.log('HTML page: every check holds')

interface Screen {
  readonly width: number
  readonly scheme: 'light' | 'dark'
}

async function tryPages(chromium: string): Promise<void> {
  const browser = startBrowser(chromium)
  try {
    const audit = pageOf(auditOf(500))
    for (const width of [1280, 390]) {
      for (const scheme of ['light', 'dark'] as const)
        await tryPage(await browser.open(), 'audit', audit, { width, scheme })
    }
    await tryFilter(await browser.open(), audit)
    await tryWithoutScript(await browser.open(), audit)
    await tryPrinted(await browser.open(), audit)
    for (const [name, { report }] of Object.entries(situations))
      await tryPage(await browser.open(), name, pageOf(report), { width: 390, scheme: 'light' })
    await noticesWhatIsForeign(await browser.open(), audit)
  } finally {
    await browser.close()
  }
}

function pageOf(report: Report): string {
  const run = {
    version: '0.0.0',
    docsUrl: (id: string) => `https://github.com/acme/ecs-preflight/blob/v1/docs/checks/${id}.md`,
    fileUrl: () => null,
    runUrl: null,
    maskAccountIds: false,
    now: AUDIT_TIME,
  }
  return renderPage(report, run, assets)
}

/** What a page did that it must not do. */
async function opened(tab: Tab, page: string, { width, scheme }: Screen, scripts = true): Promise<string[]> {
  const file = join(folder, 'page.html')
  writeFileSync(file, page)
  const url = pathToFileURL(file).href
  const seen: string[] = []
  const loaded = new Promise<void>((resolve) => {
    tab.on((method, parameters) => {
      if (method === 'Page.loadEventFired') resolve()
      if (method === 'Page.javascriptDialogOpening') seen.push('a dialogue opened')
      if (method === 'Runtime.exceptionThrown' || method === 'Runtime.consoleAPICalled' || method === 'Log.entryAdded')
        seen.push(`${method} ${JSON.stringify(parameters).slice(0, 400)}`)
      const { request } = parameters as { readonly request?: { readonly url: string } }
      if (method === 'Network.requestWillBeSent' && request?.url !== url) seen.push(`it asked for ${request?.url}`)
    })
  })
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await tab.send(`${domain}.enable`)
  await tab.send('Emulation.setScriptExecutionDisabled', { value: !scripts })
  await tab.send('Emulation.setDeviceMetricsOverride', {
    width,
    height: 900,
    deviceScaleFactor: 1,
    mobile: width < 600,
  })
  await tab.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
  await tab.send('Page.navigate', { url })
  await loaded
  return seen
}

async function tryPage(tab: Tab, name: string, page: string, screen: Screen): Promise<void> {
  const seen = await opened(tab, page, screen)
  const where = `${name}, ${screen.width} px, ${screen.scheme}`
  await tab.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`)
  const overflow = await tab.evaluate('document.documentElement.scrollWidth - innerWidth')
  check(Number(overflow) <= 0, `${where}: ${overflow} px overflow the width`)
  const title = String(await tab.evaluate('document.title'))
  check(title.startsWith('ECS preflight: '), `${where}: a text changed the title to ${title}`)
  const strangers = await tab.evaluate(
    `[...document.querySelectorAll('img, iframe, object, base, form, link, script:not(:last-of-type), [style], [onerror], [onfocus], [autofocus]')].map((each) => each.outerHTML.slice(0, 80)).join()`,
  )
  check(strangers === '', `${where}: elements that are not the page's: ${String(strangers)}`)
  check(seen.length === 0, `${where}: ${seen.join('; ')}`)
  const ground = await tab.evaluate('getComputedStyle(document.body).backgroundColor')
  check(
    ground === (screen.scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(13, 17, 23)'),
    `${where}: the ground is ${String(ground)}`,
  )
  await picture(tab, `${name}-${screen.width}-${screen.scheme}-open`)
  await tab.evaluate(`for (const each of document.querySelectorAll('details')) each.open = false`)
  await picture(tab, `${name}-${screen.width}-${screen.scheme}`)
}

async function tryFilter(tab: Tab, page: string): Promise<void> {
  await opened(tab, page, { width: 1280, scheme: 'light' })
  const visible = () => tab.evaluate(`document.querySelectorAll('#list > li:not([hidden])').length`)
  const type = (text: string) =>
    tab.evaluate(
      `{ const field = document.querySelector('input'); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event('input')) }`,
    )
  check((await visible()) === 500, 'the filter hides services before anybody typed')
  await type('billing-api-0')
  check((await visible()) === 1, `a search for one service shows ${String(await visible())}`)
  const told = await tab.evaluate(`document.getElementById('shown').textContent`)
  check(told === '1 of 500 shown', `the search tells ${String(told)}`)
  await type('execution-role-can-read-secrets')
  check((await visible()) === 30, `a search for a check shows ${String(await visible())}`)
  await type('')
  await tab.evaluate(`document.querySelector('button[value="open"]').click()`)
  const open = await visible()
  check(Number(open) > 0 && Number(open) < 500, `the button of a state shows ${String(open)}`)
  await tab.evaluate(`location.hash = 's1'`)
  await new Promise((resolve) => setTimeout(resolve, 200))
  check(
    (await tab.evaluate(`document.querySelector('#s1 details').open`)) === true,
    'a link to a service does not open it',
  )
}

async function tryWithoutScript(tab: Tab, page: string): Promise<void> {
  const seen = await opened(tab, page, { width: 1280, scheme: 'light' }, false)
  check(seen.filter((each) => !/script/i.test(each)).length === 0, `without script: ${seen.join('; ')}`)
  const { root } = (await tab.send('DOM.getDocument')) as { readonly root: { readonly nodeId: number } }
  const { nodeIds } = (await tab.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '#list > li:not([hidden])',
  })) as { readonly nodeIds: readonly number[] }
  check(nodeIds.length === 500, `without script ${nodeIds.length} services show`)
  const { nodeId } = (await tab.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#controls[hidden]' })) as {
    readonly nodeId: number
  }
  check(nodeId !== 0, 'without script there are controls that do nothing')
}

/** Paper shows what a click would unfold. */
async function tryPrinted(tab: Tab, page: string): Promise<void> {
  await opened(tab, page, { width: 1280, scheme: 'dark' })
  await tab.send('Emulation.setEmulatedMedia', {
    media: 'print',
    features: [{ name: 'prefers-color-scheme', value: 'light' }],
  })
  const height = await tab.evaluate(`document.querySelector('#list .body').getBoundingClientRect().height`)
  check(Number(height) > 20, 'on paper a service is folded')
  const controls = await tab.evaluate(`getComputedStyle(document.getElementById('controls')).display`)
  check(controls === 'none', 'on paper there are controls')
}

/** These checks would notice a page that is not inert. */
async function noticesWhatIsForeign(tab: Tab, page: string): Promise<void> {
  const foreign =
    '<img src="https://example.com/pixel.png" onerror="document.title=1"><script>document.title=2</script>'
  const seen = await opened(tab, page.replace('<main>', `<main>${foreign}`), { width: 1280, scheme: 'light' })
  check(
    seen.some((each) => each.includes('Content Security Policy')),
    'a foreign script broke no policy',
  )
  check(
    String(await tab.evaluate('document.title')).startsWith('ECS preflight: '),
    'the policy let a foreign script run',
  )
}

async function picture(tab: Tab, name: string): Promise<void> {
  if (flag !== '--pictures') return
  mkdirSync(pictures, { recursive: true })
  const { cssContentSize } = (await tab.send('Page.getLayoutMetrics')) as {
    readonly cssContentSize: { readonly width: number; readonly height: number }
  }
  const clip = { x: 0, y: 0, width: cssContentSize.width, height: Math.min(cssContentSize.height, 6_000), scale: 1 }
  const { data } = await tab.send('Page.captureScreenshot', { clip, captureBeyondViewport: true })
  writeFileSync(join(pictures, `${name}.png`), Buffer.from(String(data), 'base64'))
}
