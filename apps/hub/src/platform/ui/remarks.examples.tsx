import { Details } from './details.tsx'
import { examplesOf } from './example.tsx'
import { InsetText } from './inset-text.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { WarningText } from './warning-text.tsx'

export const insetTextExamples = examplesOf(
  'InsetText',
  InsetText,
)({
  'A remark': () => ({ children: 'A conviction can be spent and still show on an enhanced certificate.' }),
})

export const warningTextExamples = examplesOf(
  'WarningText',
  WarningText,
)({
  'What the law can do': ({ words }) => ({
    children: 'It can be an offence to apply for work with children while you are barred from it.',
    words,
  }),
})

export const detailsExamples = examplesOf(
  'Details',
  Details,
)({
  Closed: () => ({
    summary: 'Where to find the date of your conviction',
    children: <p>It is on the paper from court. The police can also send you a copy of your record.</p>,
  }),
})

export const notificationBannerExamples = examplesOf(
  'NotificationBanner',
  NotificationBanner,
)({
  'News about the service': ({ words }) => ({
    title: 'Opening hours',
    children: <p>The phone line is closed on 25 and 26 December. You can still send a message.</p>,
    words,
  }),
})
