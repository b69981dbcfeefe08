import type { TargetReport } from '../../report/report.ts'
import { html, type Markup } from './markup.ts'

/** What is to be said first of a target, worst first. */
export const states = ['error', 'warning', 'open', 'notice', 'clean'] as const
export type State = (typeof states)[number]

/** What is told of each state: its sign, and what one or several targets of it are. */
export const stateWords: Readonly<Record<State, { readonly sign: string; readonly label: string }>> = {
  error: { sign: '✗', label: 'with errors' },
  warning: { sign: '!', label: 'with warnings' },
  open: { sign: '?', label: 'not fully verified' },
  notice: { sign: 'i', label: 'with notices only' },
  clean: { sign: '✓', label: 'nothing wrong' },
}

export function stateOf({ findings, unverified }: TargetReport): State {
  const has = (severity: string) => findings.some((finding) => finding.severity === severity)
  if (has('error')) return 'error'
  if (has('warning')) return 'warning'
  if (unverified.length > 0) return 'open'
  return has('notice') ? 'notice' : 'clean'
}

/** The sign of a state in its colour, with its meaning for those who hear the page. */
export function mark(state: State): Markup {
  const { sign, label } = stateWords[state]
  return html`<span class="mark ${state}" role="img" aria-label="${label}">${sign}</span>`
}
