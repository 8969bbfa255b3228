export { type AskedQuestion, questionsForEditors } from './counts.ts'
export { type AskRouteDeps, askPages, askRoutes } from './routes.tsx'
export { type AskTables, askMigrations } from './schema.ts'
