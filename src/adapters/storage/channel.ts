/** Where windows tell each other that something has changed. */
export const CHANNEL = 'alidade'
