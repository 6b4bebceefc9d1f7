/** Questions for colleagues, and what comes back, in one file of the build: each file more is a name more at the start. */
export { AskPage } from '../features/ask/ask-page.tsx'
export { AskedPage } from '../features/asked/asked-page.tsx'
export { ReplyPage } from '../features/reply/reply-page.tsx'
