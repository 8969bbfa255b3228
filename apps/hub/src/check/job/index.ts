export { JobRecord } from './job-record.tsx'
export { type JobRouteDeps, jobRoutes } from './routes.tsx'
