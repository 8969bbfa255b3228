export { keptMasterKeys, type MasterKeys, parseMasterKeys, secretFor } from './master-keys.ts'
export { newRecordKey, openText, type RecordKey, rewrapRecordKey, sealText, unwrapRecordKey, type WrappedKey } from './seal.ts'
