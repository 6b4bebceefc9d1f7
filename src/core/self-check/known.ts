/** SHA-256 of the text `abc`, as FIPS 180-4 prints it. */
export const HASHED = 'abc'
export const HASH_OF_IT = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

/** The vector `scrypt` of the age format's published test vectors (C2SP/CCTV), and what must come out of it. */
export const VECTOR = [
  '6167652d656e6372797074696f6e2e6f72672f76310a2d3e20736372797074207246302f4e77626c5548485470675167',
  '5270653543512031300a67556a45796d464b4d565851454b644d4d484c32346f5965786a4533544943304f307a475371',
  '4a326155590a2d2d2d20494f5869515953746b6f54316d765a573274464f715a64685256766a353865674142782f7357',
  '665a5162630a1b35c6e687dd00da3ac379ac9f742c21fd185a1b9e3ded739d14ac6a9a50124db866d8',
].join('')
export const VECTOR_PASSPHRASE = 'password'
export const VECTOR_CONTENT = 'age'

/** Bytes that are written as hexadecimal digits, two each. */
export function bytesOf(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** The same bytes, but for one bit of the last of them. */
export function withLastBitChanged(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))
}
