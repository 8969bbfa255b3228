import type { Wording } from '../wording/mention.ts'
import { detailWordings } from './detail-wordings.ts'
import { labelWordings } from './label-wordings.ts'
import type { ResultMeaning } from './result-meaning.ts'
import { sentenceWordings } from './sentence-wordings.ts'

/** All that certificates, extracts and prints are read by. Of two that fit the same words alike, the first counts. */
export const resultWordings: readonly Wording<ResultMeaning>[] = [
  ...detailWordings,
  ...labelWordings,
  ...sentenceWordings,
]
