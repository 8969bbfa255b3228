import { en as about } from './about/words/en.ts'
import { en as api } from './api/words/en.ts'
import { en as ask } from './ask/words/en.ts'
import { en as check } from './check/words/en.ts'
import { en as contacts } from './contacts/words/en.ts'
import { en as employers } from './employers/words/en.ts'
import { en as feedback } from './feedback/words/en.ts'
import { en as guides } from './guides/words/en.ts'
import { en as helpline } from './helpline/words/en.ts'
import { en as imagery } from './imagery/words/en.ts'
import { en as mayAsk } from './may-ask/words/en.ts'
import { en as outcomes } from './outcomes/words/en.ts'
import { en as http } from './platform/http/words/en.ts'
import { en as ui } from './platform/ui/words/en.ts'
import { en as statements } from './statements/words/en.ts'

/** One language of the whole hub. A second is another value of the same type. */
export const en = {
  about,
  api,
  ask,
  check,
  contacts,
  employers,
  feedback,
  guides,
  helpline,
  http,
  imagery,
  mayAsk,
  outcomes,
  statements,
  ui,
}
export type HubWords = typeof en
