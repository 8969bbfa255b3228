export { deleteOldFeedback, type FeedbackDeps, type FeedbackTally, feedbackTally } from './give-feedback.ts'
export { type FeedbackRouteDeps, feedbackRoutes } from './routes.tsx'
export { type FeedbackTables, feedbackMigrations } from './schema.ts'
