export { imageryPages, imageryRoutes } from './routes.tsx'
