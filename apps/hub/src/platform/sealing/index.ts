export { keptMasterKeys, type MasterKeys, parseMasterKeys, secretFor } from './master-keys.ts'
export { createRecordKey, readRecordKey, rotateRecordKeys } from './record-keys.ts'
export { type SealingTables, sealingMigrations } from './schema.ts'
export { openText, type RecordKey, sealText } from './seal.ts'
