export { keptMasterKeys, type MasterKeys, parseMasterKeys, secretFor, secretsFor } from './master-keys.ts'
export { createRecordKey, readRecordKey, rotateRecordKeys } from './record-keys.ts'
export { type SealingTables, sealingMigrations } from './schema.ts'
export { openBytes, openText, type RecordKey, sealBytes, sealText } from './seal.ts'
