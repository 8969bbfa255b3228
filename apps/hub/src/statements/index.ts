export { type Statement, sourcesOf } from './statement.ts'
export { type Said, SourceSection, StatementSection, Statements, saidFrom } from './statements.tsx'
export type { StatementWords } from './words/en.ts'
