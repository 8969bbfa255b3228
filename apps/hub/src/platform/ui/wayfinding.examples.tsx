import { BackLink } from './back-link.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Doors } from './doors.tsx'
import { examplesOf } from './example.tsx'
import { GuideList } from './guide-list.tsx'

export const breadcrumbsExamples = examplesOf(
  'Breadcrumbs',
  Breadcrumbs,
)({
  'Two steps': ({ words }) => ({
    trail: [
      { label: 'Home', href: '/' },
      { label: 'Guides', href: '/guides' },
    ],
    words,
  }),
})

export const backLinkExamples = examplesOf(
  'BackLink',
  BackLink,
)({
  'One step back': ({ words }) => ({ href: '/helpline', words }),
})

export const doorsExamples = examplesOf(
  'Doors',
  Doors,
)({
  'The front page': () => ({
    doors: [
      { title: 'A picture or a threat', href: '/images', text: 'Nudes, threats to share, the police and school.' },
      { title: 'My record and work', href: '/guides', text: 'What shows on a check, and what you have to tell.' },
      { title: 'I help someone', href: '/families', text: 'For parents, partners, teachers and support workers.' },
      { title: 'I employ people', href: '/employers', text: 'Ask the right thing, at the right time.' },
    ],
  }),
})

export const guideListExamples = examplesOf(
  'GuideList',
  GuideList,
)({
  'More guides': () => ({
    guides: [
      {
        title: 'What Outcome 21 is',
        href: '/guides/what-outcome-21-is',
        summary: 'A way for the police to close a case about a picture without charging a young person.',
      },
      { title: 'What each kind of check shows', href: '/guides/what-each-check-shows' },
    ],
  }),
})
