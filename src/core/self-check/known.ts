/** SHA-256 of the text `abc`, as FIPS 180-4 prints it. */
export const HASHED = 'abc'
export const HASH_OF_IT = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

/** The vector `scrypt` of the age format's published test vectors (C2SP/CCTV), and what must come out of it. */
export const VECTOR = [
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCByRjAvTndibFVISFRwZ1FnUnBlNUNRIDEwCmdVakV5bUZLTV',
  'ZYUUVLZE1NSEwyNG9ZZXhqRTNUSUMwTzB6R1NxSjJhVVkKLS0tIElPWGlRWVN0a29UMW12WlcydEZPcVpkaFJWdmo1',
  'OGVnQUJ4L3NXZlpRYmMKGzXG5ofdANo6w3msn3QsIf0YWhuePe1znRSsappQEk24Ztg=',
].join('')
export const VECTOR_PASSPHRASE = 'password'
export const VECTOR_CONTENT = 'age'

/** Bytes of a text in base64. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0)
}

/** The same bytes, but for one bit of the last of them. */
export function withLastBitChanged(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))
}
