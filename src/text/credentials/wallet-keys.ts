import type { CredentialMatch } from './match.ts'
import { isWalletName } from './name-words.ts'

interface WalletForm {
  readonly what: string
  readonly certainty: CredentialMatch['certainty']
  readonly pattern: RegExp
}

/** The whole text, white space aside. Addresses and hashes are of other lengths or begin otherwise. */
const FORMS: readonly WalletForm[] = [
  {
    what: 'an extended private key of a wallet (xprv…)',
    certainty: 'certain',
    pattern: /^[xyzt]prv[1-9A-HJ-NP-Za-km-z]{100,112}$/,
  },
  {
    what: 'a private key of Bitcoin in wallet import format',
    certainty: 'likely',
    pattern: /^(?:5[1-9A-HJ-NP-Za-km-z]{50}|[KL9c][1-9A-HJ-NP-Za-km-z]{51})$/,
  },
  { what: 'a private key of Nostr (nsec1…)', certainty: 'certain', pattern: /^nsec1[02-9ac-hj-np-z]{58}$/ },
  { what: 'a secret seed of Stellar (S…)', certainty: 'likely', pattern: /^S[A-Z2-7]{55}$/ },
  {
    what: 'a private key of Sui (suiprivkey1…)',
    certainty: 'certain',
    pattern: /^suiprivkey1[02-9ac-hj-np-z]{50,70}$/,
  },
  { what: 'a private key of Tezos (edsk…)', certainty: 'certain', pattern: /^edsk[1-9A-HJ-NP-Za-km-z]{50,94}$/ },
  { what: 'a key pair of Solana', certainty: 'likely', pattern: /^\[\s*(?:\d{1,3}\s*,\s*){63}\d{1,3}\s*\]$/ },
]
/** Numbers of words that BIP 39 knows. */
const PHRASE_LENGTHS: ReadonlySet<number> = new Set([12, 15, 18, 21, 24])

/** A private key of a cryptocurrency, where the whole text is one. Word lists need a name that speaks of a wallet. */
export function findWalletKey(name: string | null, text: string): CredentialMatch | null {
  const trimmed = text.trim()
  const start = text.indexOf(trimmed)
  const span = { start, end: start + trimmed.length }
  const form = trimmed.length > 2000 ? undefined : FORMS.find(({ pattern }) => pattern.test(trimmed))
  if (form !== undefined) return { rule: 'wallet-key', certainty: form.certainty, what: form.what, ...span }
  if (name === null || !isWalletName(name) || !isPhrase(trimmed)) return null
  return { rule: 'wallet-key', certainty: 'certain', what: 'the recovery phrase of a wallet', ...span }
}

function isPhrase(text: string): boolean {
  const words = text.split(/\s+/)
  return PHRASE_LENGTHS.has(words.length) && words.every((word) => /^[a-z]{3,8}$/.test(word))
}
