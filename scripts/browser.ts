import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** Names under which systems have Chromium; `CHROMIUM` names another. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path or name of a Chromium of this machine; null where there is none. */
export function findChromium(): string | null {
  const candidates = process.env.CHROMIUM === undefined ? names : [process.env.CHROMIUM]
  return candidates.find((name) => runs(name)) ?? null
}

function runs(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

type Parameters = Readonly<Record<string, unknown>>
type Answer = Readonly<Record<string, unknown>>
type Listener = (method: string, parameters: Answer) => void

/** A tab, spoken to by the DevTools protocol (https://chromedevtools.github.io/devtools-protocol). */
export interface Tab {
  send(method: string, parameters?: Parameters): Promise<Answer>
  /** The value of an expression in the page; a promise's is waited for. */
  evaluate(expression: string): Promise<unknown>
  on(listener: Listener): void
}

export interface Browser {
  open(): Promise<Tab>
  close(): Promise<void>
}

/** Milliseconds that a command may take. */
const PATIENCE_MS = 60_000

/** A headless Chromium with a profile of its own. It is spoken to by pipes, so that nobody else can. */
export function startBrowser(executable: string): Browser {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'))
  const flags = ['--headless=new', '--disable-gpu', '--hide-scrollbars', '--no-first-run', '--remote-debugging-pipe']
  // Chromium's sandbox refuses to run for root, as which containers run.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(executable, [...flags, ...asRoot, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const connection = connect(child)
  return {
    async open() {
      const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' })
      const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true })
      return tabOf(connection, String(sessionId))
    },
    async close() {
      await connection.send('Browser.close').catch(() => undefined)
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve))
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

interface Connection {
  send(method: string, parameters?: Parameters, session?: string): Promise<Answer>
  on(session: string, listener: Listener): void
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Answer
  readonly sessionId?: string
  readonly result?: Answer
  readonly error?: { readonly message: string }
}

/** Messages are JSON, each ended by a zero byte. */
function connect(child: ChildProcess): Connection {
  const to = child.stdio[3] as Writable
  const from = child.stdio[4] as Readable
  const waiting = new Map<number, (message: Message) => void>()
  const listeners = new Map<string, Listener[]>()
  let next = 0
  let rest = ''
  const hear = (message: Message) => {
    if (message.id !== undefined) waiting.get(message.id)?.(message)
    else
      for (const listener of listeners.get(message.sessionId ?? '') ?? [])
        listener(message.method ?? '', message.params ?? {})
  }
  from.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) hear(JSON.parse(part) as Message)
  })
  return {
    send: (method, parameters = {}, session) =>
      new Promise((resolve, reject) => {
        const id = ++next
        const timer = setTimeout(() => reject(new Error(`${method} took too long`)), PATIENCE_MS)
        waiting.set(id, ({ result, error }) => {
          clearTimeout(timer)
          waiting.delete(id)
          if (error === undefined) resolve(result ?? {})
          else reject(new Error(`${method}: ${error.message}`))
        })
        to.write(
          `${JSON.stringify({ id, method, params: parameters, ...(session === undefined ? {} : { sessionId: session }) })}\0`,
        )
      }),
    on: (session, listener) => void listeners.set(session, [...(listeners.get(session) ?? []), listener]),
  }
}

function tabOf(connection: Connection, session: string): Tab {
  const send: Tab['send'] = (method, parameters) => connection.send(method, parameters, session)
  return {
    send,
    async evaluate(expression) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      })
      if (exceptionDetails !== undefined) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`)
      return (result as { readonly value?: unknown }).value
    },
    on: (listener) => connection.on(session, listener),
  }
}
