export type { AskedOf } from './in-law.ts'
export { type FormQuestionRouteDeps, formQuestionRoutes } from './routes.tsx'
