/** Where windows tell each other that something has changed. */
export const CHANNEL = __KEPT_AS__
