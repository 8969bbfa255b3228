export { type OutcomesPagesDeps, type OutcomesRouteDeps, outcomesPages, outcomesRoutes } from './routes.tsx'
