/** The two ends of a public edition: where it is made, and where whoever receives it looks at it. One file, loaded as one. */
export { PublicPage } from '../features/public-view/public-page.tsx'
export { SharePage } from '../features/share/share-page.tsx'
