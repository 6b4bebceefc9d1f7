/** The largest file that is read. A full assessment with long notes is well under one megabyte. */
export const LARGEST_FILE_MEGABYTES = 20
/** The same in bytes. */
export const LARGEST_FILE = LARGEST_FILE_MEGABYTES * 1_000_000
