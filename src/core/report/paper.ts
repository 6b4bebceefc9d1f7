/** Countries whose offices print on Letter, by CLDR 48 (supplemental paper sizes). All others use A4. */
const LETTER = ['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']

/** @param country ISO 3166-1 alpha-2 code, or null where none was given */
export function paperFor(country: string | null): 'a4' | 'letter' {
  return country !== null && LETTER.includes(country) ? 'letter' : 'a4'
}
