import { z } from 'zod'

/** What is longer is no search. */
const longest = 200
const most = 100
const usual = 10

export const searchWords = (description: string) => z.string().trim().min(1).max(longest).meta({ description })

const count = z.int().min(1).max(most)

export const limitField = count
  .default(usual)
  .meta({ description: `At most so many, 1 to ${most}. Left out: ${usual}.` })

/** For a look-up that gives everything where no words are given. */
export const limitOfAll = count.optional().meta({
  description: `At most so many, 1 to ${most}. Left out: ${usual} with words, and all without.`,
})
