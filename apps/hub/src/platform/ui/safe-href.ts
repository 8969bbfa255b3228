const allowed = /^(?:https?:\/\/|mailto:|tel:|sms:|#|\/(?!\/)|\?)/i

/** The address when a browser may follow it, and `#` for anything else: escaping does not stop `javascript:` links. */
export const safeHref = (href: string): string =>
  allowed.test(href.trim()) && !href.includes('\\') ? href.trim() : '#'

/** A `tel:` address for a number as people write it, extensions and brackets left out. */
export const telHref = (number: string): string => `tel:${dialable(number)}`

/** An `sms:` address for a number as people write it. */
export const smsHref = (number: string): string => `sms:${dialable(number)}`

const dialable = (number: string): string => number.replace(/\(.*?\)/g, '').replace(/[^\d+]/g, '')
