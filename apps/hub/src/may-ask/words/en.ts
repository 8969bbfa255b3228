import type { Confidence } from '@plain-record/law'

const sure: Readonly<Record<Confidence, string>> & { readonly noException: string; readonly listsNotRead: string } = {
  statute: 'We read this in the law itself. The duties still decide.',
  inferred: 'We read the law. That it covers this role is our reading of it.',
  guidance: 'An official page is about this role. The level is our reading of it, and the duties still decide.',
  secondary: 'Others say so. We have not seen it at the source. Check with DBS first.',
  unsettled: 'This is not settled. Check with DBS first.',
  noException: 'We found no exception that names this role. Without an exception, a basic check is the most.',
  listsNotRead: 'We did not read the rules on barred lists for it.',
}

/** Finding a role, and what is said of one wherever it is shown. */
export const en = {
  home: 'Home',
  find: {
    label: 'What is the job or role?',
    hint: 'A few words are enough, such as “care assistant” or “taxi driver”. Volunteer roles and licences too.',
    button: 'Find the role',
    choose: 'Which of these is it?',
    chooseHint: 'Duties decide, and not the title. Choose the one with the closest duties.',
    noneOfThese: 'None of these',
    noneOfTheseHint: 'We then ask about the duties, or say who can help.',
    continue: 'Continue',
    again: 'Look for another role',
    nothing: 'We found no role like that in our list. Try other words for it below.',
    problems: {
      empty: 'Type the job or role',
      tooLong: (most: number) => `Use fewer words for the job or role. ${most} characters are the most`,
      choose: 'Choose a role, or “None of these”',
    },
  },
  level: {
    atMost: (check: string) => `At most, ${check}.`,
    atMostNone: 'No check goes with this role. A basic check is the most that anyone could be asked for.',
    atMostIfMet: (check: string) => `It depends. At most, ${check}. If the test below is not met, a lower check.`,
    atMostUsually: 'For the usual duties, a basic check at most. It depends on the duties.',
    most: 'The most that can be lawful',
    lists: 'Barred lists',
    listsYes: 'Yes. The check can also say if the person is barred from this kind of work.',
    listsDepend: 'Only if the test in the next line is met.',
    listsNo: 'No. This check does not look at them.',
    listsVetting: 'We cannot tell from this. The body that vets decides.',
    dependsOn: 'It depends on',
    whoAsks: 'Who asks for it',
    basis: 'Why',
    howSure: 'How sure this is',
    note: 'Good to know',
    sure,
  },
}

export type MayAskWords = typeof en
