import { allMigrations } from './migrations.ts'
import { testMigrations } from './platform/db/testing/test-migrations.ts'

const record = '7c0de5a0-0000-4000-8000-000000000001'
const bytes = Buffer.from('sealed')
const when = new Date('2026-11-22T10:00:00Z')

testMigrations(allMigrations, {
  '0001-rate-limit': { rate_limit: [{ key: 'network:abc', points: 1, expire: 1 }] },
  '0002-record-key': { record_key: [{ record, key_id: 'k', wrapped_key: bytes }] },
  '0003-helpline': {
    helpline_request: [
      {
        id: record,
        reference: 'PR-1',
        reply_code_digest: bytes,
        form_key_digest: bytes,
        state: 'waiting',
        received_at: when,
        delete_after: when,
        contact: bytes,
      },
    ],
    helpline_message: [{ request_id: record, written_by: 'person', written_at: when, words: bytes }],
    helpline_deletion: [{ reference: 'PR-0', received_on: '2026-01-01', deleted_at: when, reason: 'kept long enough' }],
  },
  '0004-ask-count': { ask_count: [{ words: 'caution spent', answered: true, asked: 5 }] },
  '0005-feedback': { feedback: [{ page: 'filtering', answer: 'yes', given_on: '2026-11-22', record, words: bytes }] },
  '0006-check-journey': { check_journey: [{ visitor: 'digest', id: '1aaaaaaaa', sealed: bytes, used_at: when }] },
})
