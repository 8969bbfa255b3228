import type { FactPath } from './record.ts'

/** The same text for two paths to the same fact. What an offence was is one fact of a matter, whichever of its offences is meant. */
export const factKey = ({ matter, sentence, offence, fact }: FactPath): string =>
  `${matter}/${sentence ?? ''}/${fact === 'offence' ? '' : (offence ?? '')}/${fact}`
