/** The sentences of the helpline's pages. Facts that belong to the host (phone, hours, waiting time) come in as arguments. */
export const en = {
  title: 'Contact us',
  intro:
    'An adviser reads your message and writes back. You do not need an account, your real name or an email address.',
  notForDanger:
    'We do not read messages straight away. If someone is in danger now, or you may hurt yourself, get help at once.',
  ways: {
    heading: 'Other ways to reach us',
    phone: 'Phone',
    address: 'Write to us at',
    noPhone: 'We have no phone line. You can send a message on this page.',
  },
  haveCode: 'Did we give you a code? Read your reply',
  waiting: (time: string | undefined) =>
    time ? `We aim to reply ${time}.` : 'We cannot say yet how long a reply takes.',
  form: {
    heading: 'Send a message to the helpline',
    message: 'What do you need help with?',
    messageHint:
      'Use your own words. It can help to say what happened, when, how old the person was, and what you need to know. Do not send or describe a picture. Leave out the names of children and schools.',
    replyBy: 'How should we reply?',
    replyByHint: 'Whatever you choose, you can also read our reply here with a code that we show you next.',
    ways: {
      code: 'Only here, with the code',
      email: 'By email',
      phone: 'By phone',
      text: 'By text message',
      post: 'By post',
    },
    email: 'Email address',
    emailHint: 'Only if you choose email. Is it safe? Can anyone else read it?',
    phone: 'Phone number',
    phoneHint: 'Only if you choose a call or a text.',
    leaveMessage: 'If you do not pick up, may we leave a message?',
    leaveMessageHint: 'Only if you choose a call.',
    leaveMessageYes: 'Yes, you may leave a message',
    leaveMessageNo: 'No, do not leave a message',
    address: 'Postal address',
    addressHint: 'Only if you choose post. We use a plain envelope.',
    safeTimes: 'When is it safe to contact you?',
    safeTimesHint: 'For instance: weekdays after 6 in the evening. Leave this empty if any time is fine.',
    callMe: 'What should we call you?',
    callMeHint: 'Any name you like. It does not have to be real.',
    reading: 'What you were reading',
    tellGuide: (guide: string) => `Tell the adviser that I was reading “${guide}”`,
    website: 'Leave this box empty',
    send: 'Send to the helpline',
    privacy: (days: number) =>
      `Your message is locked with a key of its own. Only our advisers can open it. We delete it ${days} days after the last message.`,
  },
  problems: {
    writeYourMessage: 'Write what you need help with',
    messageTooLong: (over: number) =>
      `Your message is ${over.toLocaleString('en-GB')} ${over === 1 ? 'character' : 'characters'} too long. Nothing has been cut. Send the rest in a second message`,
    chooseHowToReply: 'Choose how we should reply',
    giveAnEmail: 'Write an email address, like name@example.com, or choose another way',
    giveAPhoneNumber: 'Write a phone number with 7 to 15 digits, or choose another way',
    giveAnAddress: 'Write a postal address, or choose another way',
    fieldTooLong: (longest: number) => `Use ${longest.toLocaleString('en-GB')} characters or fewer here`,
    leaveEmpty: 'Empty the box marked “Leave this box empty”, then send again',
    tooQuick: 'That was very quick, so we are asking you to check your message. Press Send again if it is right',
    oldForm: 'This page had been open for a long time. Your message is still here. Press Send again',
    busy: (time: string) =>
      `We have had too many messages to take this one now. It has not been sent. Your words are still here: please send them again after ${time}`,
    notSaved:
      'We could not save your message, so it has not been sent. Your words are still here. Please try again in a few minutes',
  },
  sent: {
    title: 'We have your message',
    reference: 'Your reference',
    codeHeading: 'Your code to read the reply',
    keepCode:
      'Write this code down and keep it safe. It is the only way to read our reply here. We cannot send it again.',
    next: 'What happens next',
    steps: (time: string | undefined) => [
      time
        ? `An adviser reads your message. We aim to reply ${time}.`
        : 'An adviser reads your message. We cannot say yet how long that takes.',
      'To read the reply here, go to “Read a reply from the helpline” and type your code.',
    ],
    contactBy: {
      code: 'We will not contact you in any other way.',
      email: 'The adviser may also email you.',
      phone: 'The adviser may also phone you.',
      text: 'The adviser may also text you.',
      post: 'The adviser may also write to you by post.',
    },
    changeMind: 'Changed your mind? Send another message with your reference, and we will not reply to the first.',
    deleted: (date: string) =>
      `We delete your message and our replies on ${date}, unless one of us writes again before then.`,
    readReply: 'Read a reply',
  },
  reply: {
    title: 'Read a reply from the helpline',
    label: 'Your code',
    hint: 'Four groups of four letters and numbers, like K7QM-2XWD-9FHR-TB3N. Small letters and spaces are fine.',
    open: 'Open my messages',
    typeYourCode: 'Type the code that we showed you when you sent your message',
    notACode: 'A code has 16 letters and numbers. Check it and type it again',
    unknown:
      'No message has this code. Check each letter. If your message was deleted because its time was up, the code no longer works',
    tooMany: (time: string) => `There have been too many wrong codes from your network. Try again after ${time}`,
    notOpened: 'We could not open your messages just now. They are safe. Please try again in a few minutes',
    status: {
      waiting: 'An adviser has not replied yet.',
      answered: 'An adviser has replied.',
    },
    received: (date: string) => `We got your message on ${date}.`,
    fromYou: 'You wrote',
    fromAdviser: 'The adviser wrote',
    lost: 'Lost your code? We cannot find it for you, because we do not keep it. Send a new message and say that you wrote before.',
    again: 'Close these messages',
  },
}

export type HelplineWords = typeof en
