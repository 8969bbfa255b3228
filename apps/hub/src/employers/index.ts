export { type EmployersPagesDeps, type EmployersRouteDeps, employersPages, employersRoutes } from './routes.tsx'
