import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Hash } from '../../core/exchange/checksum.ts'

/**
 * SHA-256 that answers at once and everywhere. The browser's own is asynchronous, and not there on a page that came over
 * plain http or from disk.
 */
export const sha256: Hash = (text) => `sha256-${bytesToHex(digest(utf8ToBytes(text)))}`
