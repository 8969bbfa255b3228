type ErrorWords = { readonly title: string; readonly text: string }

/** What a person reads when a page cannot be given, and what a program is told of the same. */
export const en = {
  errors: {
    400: {
      title: 'We could not read that',
      text: 'Something in the address or the form was not right. Nothing has been sent.',
    },
    403: {
      title: 'That form came from another site',
      text: 'For your safety we only take forms that are sent from our own pages. Open the page here and try again.',
    },
    404: { title: 'There is no page here', text: 'The address may be old, or a letter in it may be wrong.' },
    405: { title: 'This page does not work that way', text: 'Go back and use the links and buttons on the page.' },
    413: {
      title: 'That is too much at once',
      text: 'Nothing has been sent. Go back: your words should still be there. Send them in two parts.',
    },
    415: { title: 'We cannot take that', text: 'We only take words. We never take pictures or files.' },
    422: { title: 'Something needs to be put right', text: 'Go back and check what you wrote.' },
    429: { title: 'Too many requests', text: 'Too much has come from your network in a short time.' },
    500: {
      title: 'Sorry, something has gone wrong',
      text: 'It is our fault, not yours. Nothing you wrote has been passed on. Please try again in a few minutes.',
    },
    503: { title: 'The service is not ready just now', text: 'Please try again in a few minutes.' },
  } satisfies Record<number, ErrorWords>,
  tryAgainAfter: (time: string) => `You can try again after ${time}.`,
  helpHeading: 'How to get help now',
  failureReference: (id: string) => `If you tell us about this, give the reference ${id}.`,
  toHelpline: 'Contact the helpline',
  allGuides: 'See all guides',
}

export type HttpWords = typeof en
export type ErrorStatus = keyof HttpWords['errors']
