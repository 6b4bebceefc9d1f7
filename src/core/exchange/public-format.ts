/** Says of a file that parts of the assessment were left out, so that no program takes it for the whole (SPEC PU6). */
export const PUBLIC_FORMAT = 'alidade-public'
/** The newest form of such a file that this program knows. */
export const PUBLIC_VERSION = 1
