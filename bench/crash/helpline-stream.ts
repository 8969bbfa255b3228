/** A helpline form as the hub drew it: its hidden token, the words we put in, and what kind of network sends it. */
export type Form = { readonly token: string; readonly words: string; readonly network: string }

/** A request that the hub said it has: from here on it may not be lost. */
export type Acknowledged = { readonly reference: string; readonly replyCode: string; readonly words: string }

const senders = 8

/** Draws forms ahead of time: the hub takes none back within three seconds, and a token outlives a restart. */
export async function drawForms(hub: string, count: number): Promise<Form[]> {
  const forms: Form[] = []
  await inParallel(count, async (number) => {
    const page = await (await fetch(`${hub}/helpline`)).text()
    const token = /name="form" value="([^"]+)"/.exec(page)?.[1]
    if (!token) throw new Error('the helpline page has no form token')
    // Everybody is a network of their own, so that only the limit for all together is met.
    const network = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`
    forms.push({ token, network, words: `Request ${number}: what will show on my check? ☂` })
  })
  return forms
}

/** A stream of requests to a hub that may die at any moment. */
export type Stream = {
  readonly acknowledged: readonly Acknowledged[]
  /** Answers that were no acknowledgement, by status. */
  readonly refused: ReadonlyMap<number, number>
  /** Sent, and nothing came back: to be sent again, as a person would. */
  readonly unanswered: readonly Form[]
  /** Settles when all forms are sent or the hub is gone. */
  readonly ended: Promise<void>
}

/** Sends forms as fast as the hub takes them. `forms` loses those that were sent. */
export function sendForms(hub: string, forms: Form[]): Stream {
  const acknowledged: Acknowledged[] = []
  const refused = new Map<number, number>()
  const unanswered: Form[] = []
  const sender = async () => {
    for (let form = forms.pop(); form; form = forms.pop()) {
      const answer = await send(hub, form)
      if (answer === undefined) return void unanswered.push(form)
      if (typeof answer === 'number') {
        refused.set(answer, (refused.get(answer) ?? 0) + 1)
        unanswered.push(form)
      } else acknowledged.push(answer)
    }
  }
  const ended = Promise.all(Array.from({ length: senders }, sender)).then(() => {})
  return { acknowledged, refused, unanswered, ended }
}

/** The acknowledgement, or another status, or undefined when the hub was gone before its answer was complete. */
async function send(hub: string, form: Form): Promise<Acknowledged | number | undefined> {
  try {
    const answer = await fetch(`${hub}/helpline`, {
      method: 'POST',
      headers: { origin: hub, 'x-forwarded-for': form.network },
      body: new URLSearchParams({ form: form.token, message: form.words, 'reply-by': 'code', website: '' }),
    })
    const page = await answer.text()
    const reference = /confirmation-reference">[^<]*<strong>([^<]+)</.exec(page)?.[1]
    const replyCode = /reply-code"><strong>([^<]+)</.exec(page)?.[1]
    if (answer.status !== 200 || !reference || !replyCode) return answer.status
    return { reference, replyCode, words: form.words }
  } catch {
    return undefined
  }
}

/** Those of the acknowledged requests whose words the hub cannot show again to the holder of the code. */
export async function lostRequests(hub: string, acknowledged: readonly Acknowledged[]): Promise<Acknowledged[]> {
  const lost: Acknowledged[] = []
  await inParallel(acknowledged.length, async (number) => {
    const request = acknowledged[number]
    if (!request) return
    const answer = await fetch(`${hub}/helpline/reply`, {
      method: 'POST',
      headers: { origin: hub },
      body: new URLSearchParams({ code: request.replyCode }),
    })
    const page = await answer.text()
    if (!page.includes(request.words) || !page.includes(request.reference)) lost.push(request)
  })
  return lost
}

async function inParallel(count: number, act: (number: number) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < count) await act(next++)
  }
  await Promise.all(Array.from({ length: senders }, worker))
}
