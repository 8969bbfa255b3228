export { createJourneys, deleteOldJourneys, type Journeys } from './journeys/journeys.ts'
export { asAtDoor } from './result-routes.tsx'
export { checkRoutes } from './routes.tsx'
export { type CheckTables, checkMigrations } from './schema.ts'
