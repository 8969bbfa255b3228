export { type AboutPagesDeps, aboutPages } from './about-pages.tsx'
