import type { Config } from './config.ts'
import type { Service } from './platform/ui/service.ts'
import type { UiWords } from './platform/ui/words/ui-words.ts'

/** What the host says of itself, as pages show it. What is not configured is left out rather than made up. */
export const serviceFrom = (config: Config, words: UiWords): Service => ({
  name: config.SERVICE_NAME,
  mission: words.mission,
  exitUrl: config.EXIT_URL,
  ...(config.HELPLINE_PHONE ? { phone: config.HELPLINE_PHONE } : {}),
  ...(config.HELPLINE_HOURS ? { hours: config.HELPLINE_HOURS } : {}),
  ...(config.HELPLINE_ADDRESS ? { address: config.HELPLINE_ADDRESS } : {}),
  ...(config.DONATE_URL ? { donateUrl: config.DONATE_URL } : {}),
})
