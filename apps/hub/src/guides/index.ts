export { type GuidePagesDeps, guidePages } from './ready-guides.tsx'
