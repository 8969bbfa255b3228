import type { SentForm } from '../platform/http/read-form.ts'
import type { Problem } from '../platform/ui/problem.ts'
import type { HelplineWords } from './words/en.ts'

export const replyBy = ['code', 'email', 'phone', 'text', 'post'] as const
export type ReplyBy = (typeof replyBy)[number]

/** A helpline request as its form holds it: everything is text, and nothing is changed from what was typed. */
export type RequestDraft = {
  readonly message: string
  readonly replyBy: string
  readonly email: string
  readonly phone: string
  readonly address: string
  readonly safeTimes: string
  readonly leaveMessage: string
  readonly callMe: string
  /** The slug of the guide that was being read. */
  readonly about: string
  /** Ticked: the adviser may know which guide it was. */
  readonly tellGuide: boolean
}

/** How and when an adviser may get in touch. Sealed with the request. */
export type Contact = {
  readonly replyBy: ReplyBy
  readonly email?: string
  readonly phone?: string
  readonly address?: string
  readonly safeTimes?: string
  readonly leaveMessage: boolean
  readonly callMe?: string
  readonly guide?: string
}

export type HelplineRequest = { readonly message: string; readonly contact: Contact }

/** Characters. Ten thousand must always fit; a longer account is better told in two messages, and is never cut. */
export const longestMessage = 20_000
const longestLine = 200
const longestAddress = 1_000

export const emptyDraft = (about = '', message = ''): RequestDraft => ({
  message,
  replyBy: '',
  email: '',
  phone: '',
  address: '',
  safeTimes: '',
  leaveMessage: '',
  callMe: '',
  about,
  tellGuide: false,
})

export const readDraft = ({ field }: SentForm): RequestDraft => ({
  message: field('message'),
  replyBy: field('reply-by'),
  email: field('email'),
  phone: field('phone'),
  address: field('address'),
  safeTimes: field('safe-times'),
  leaveMessage: field('leave-message'),
  callMe: field('call-me'),
  about: field('about'),
  tellGuide: field('tell-guide') === 'yes',
})

/**
 * Turns a draft into a request, or into problems in the order of the page, each tied to the field it is about.
 * Line ends are made alike, since browsers send them as two characters and count them as one; nothing else is touched.
 */
export function readRequest(
  draft: RequestDraft,
  words: HelplineWords['problems'],
): { readonly request: HelplineRequest; readonly problems: readonly [] } | { readonly problems: readonly Problem[] } {
  const message = draft.message.replace(/\r\n?/g, '\n')
  const way = replyBy.find((one) => one === draft.replyBy)
  const problems = [
    ...messageProblems(message, words),
    ...(way ? wayProblems(way, draft, words) : [{ field: 'reply-by', message: words.chooseHowToReply }]),
    ...tooLong('safe-times', draft.safeTimes, longestAddress, words),
    ...tooLong('call-me', draft.callMe, longestLine, words),
  ]
  if (problems.length > 0 || !way) return { problems }
  return { request: { message, contact: contactOf(way, draft) }, problems: [] }
}

function messageProblems(message: string, words: HelplineWords['problems']): Problem[] {
  if (message.trim() === '') return [{ field: 'message', message: words.writeYourMessage }]
  const over = message.length - longestMessage
  return over > 0 ? [{ field: 'message', message: words.messageTooLong(over) }] : []
}

function wayProblems(way: ReplyBy, draft: RequestDraft, words: HelplineWords['problems']): Problem[] {
  if (way === 'email') {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(draft.email.trim())) return [{ field: 'email', message: words.giveAnEmail }]
    return tooLong('email', draft.email, longestLine, words)
  }
  if (way === 'phone' || way === 'text') {
    const digits = draft.phone.replace(/\D/g, '').length
    if (digits < 7 || digits > 15) return [{ field: 'phone', message: words.giveAPhoneNumber }]
    return tooLong('phone', draft.phone, longestLine, words)
  }
  if (way === 'post') {
    if (draft.address.trim() === '') return [{ field: 'address', message: words.giveAnAddress }]
    return tooLong('address', draft.address, longestAddress, words)
  }
  return []
}

const tooLong = (field: string, text: string, longest: number, words: HelplineWords['problems']): Problem[] =>
  text.length > longest ? [{ field, message: words.fieldTooLong(longest) }] : []

/** Keeps only what the chosen way of replying needs: a number typed and then not chosen is not stored. */
function contactOf(way: ReplyBy, draft: RequestDraft): Contact {
  const given = (key: 'email' | 'phone' | 'address' | 'safeTimes' | 'callMe', text: string) =>
    text.trim() === '' ? {} : { [key]: text.trim() }
  return {
    replyBy: way,
    ...(way === 'email' ? given('email', draft.email) : {}),
    ...(way === 'phone' || way === 'text' ? given('phone', draft.phone) : {}),
    ...(way === 'post' ? given('address', draft.address) : {}),
    ...given('safeTimes', draft.safeTimes),
    ...given('callMe', draft.callMe),
    leaveMessage: way === 'phone' && draft.leaveMessage === 'yes',
    ...(draft.tellGuide && draft.about !== '' ? { guide: draft.about } : {}),
  }
}
