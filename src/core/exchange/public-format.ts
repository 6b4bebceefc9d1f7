/** Says of a file that parts of the assessment were left out, so that no program takes it for the whole (SPEC PU6). */
export const PUBLIC_FORMAT = 'alidade-public'
