import { shaped, type TokenRule } from './token-rule.ts'

/**
 * Vendors keep inventing prefixes, and in one way: `acme_live_…`, `acme_pat_…`, a short name, a word that says what follows, and
 * something random. That is enough to suspect one that no list has. Words of public keys (`pk`, `pub`) and of identifiers are not
 * among them.
 */
const SECRET_WORD = 'sk|pat|sat|secret|sec|token|apikey'
const VENDORS_WORD = `${SECRET_WORD}|api|key|live|auth|admin`
const RANDOM = '(?=[a-z_-]{0,200}[A-Z0-9])(?=[A-Za-z_-]{0,200}\\d)'
const WHAT = 'what looks like the token of a vendor, by its prefix'

export const markedTokens: readonly TokenRule[] = [
  shaped(
    'marked-token',
    WHAT,
    '_',
    `(?!pk_|pub)(?:[A-Za-z0-9]{2,16}_(?:${VENDORS_WORD})|${SECRET_WORD})_(?:live_|test_|prod_|v\\d_)?${RANDOM}[A-Za-z0-9]{24,200}`,
    'likely',
  ),
  shaped(
    'marked-token',
    WHAT,
    '-',
    `(?!pk-|pub)(?:[A-Za-z0-9]{2,16}-)?(?:${SECRET_WORD})-(?:live-|test-|prod-|v\\d-)?${RANDOM}[A-Za-z0-9]{28,200}`,
    'likely',
  ),
]
