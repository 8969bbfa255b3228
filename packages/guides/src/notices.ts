/** The notices a guide may hold (`:::name` … `:::`), with the plain line that heads each. */
export const noticeHeadings = {
  unsettled: 'This is not settled',
  england: 'In England',
  wales: 'In Wales',
  warning: 'Important',
} as const

export type NoticeName = keyof typeof noticeHeadings

export const noticeNames = Object.keys(noticeHeadings) as readonly NoticeName[]

export const isNotice = (name: string): name is NoticeName => Object.hasOwn(noticeHeadings, name)
