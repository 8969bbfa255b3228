type ProblemWords = { readonly title: string; readonly detail: string; readonly toDo: string }

/** What can go wrong with a request, each told by its own address on the page of the API. */
const problems = {
  unreadable: {
    title: 'We could not read that as JSON',
    detail: 'What was sent is not JSON that we can use.',
    toDo: 'Check it for a missing quote, comma or bracket. Give each name once, and nest no deeper than 32.',
  },
  'other-site': {
    title: 'A page of another site sent that',
    detail: 'This server takes requests from pages of other sites only when they are on its list.',
    toDo: 'Ask whoever runs the server to put your site on the list CORS_ORIGINS.',
  },
  'not-found': {
    title: 'There is nothing here',
    detail: 'No such path, or nothing with this name.',
    toDo: 'Check the path, the code or the name.',
  },
  'wrong-method': {
    title: 'This path does not work that way',
    detail: 'The header “Allow” says which methods it takes.',
    toDo: 'Use one of the methods in the header “Allow”.',
  },
  'not-acceptable': {
    title: 'We answer in JSON only',
    detail: 'The header “Accept” leaves out application/json.',
    toDo: 'Leave the header “Accept” out, or put application/json in it.',
  },
  'too-large': {
    title: 'That is too much at once',
    detail: 'One request may have 1 MB, and a batch of records 8 MB.',
    toDo: 'Send fewer records in each request.',
  },
  'not-json': {
    title: 'Send JSON',
    detail: 'The header “Content-Type” has to be application/json, and the body may not be compressed.',
    toDo: 'Send “Content-Type: application/json”.',
  },
  invalid: {
    title: 'Something needs to be put right',
    detail: 'Each problem is in “errors”, with the place it stands at.',
    toDo: 'Put right what each entry of “errors” says. “pointer” is the place, as a JSON Pointer.',
  },
  'too-many': {
    title: 'Too many requests',
    detail: 'Too much has come from your network in a short time.',
    toDo: 'Wait as many seconds as the header “Retry-After” says. On your own server you can have no such limit.',
  },
  failed: {
    title: 'Something went wrong here',
    detail: 'It is our fault, not yours. Nothing of what you sent was kept.',
    toDo: 'Try again in a few minutes. If you tell us, give the “instance”.',
  },
  'not-ready': {
    title: 'The service is not ready',
    detail: 'Try again in a few minutes.',
    toDo: 'Try again in a few minutes.',
  },
} as const satisfies Record<string, ProblemWords>

/** Why a text is no JSON that can be used. */
const unreadable = {
  'not-json': 'What was sent is not JSON.',
  'too-deep': 'It is nested too deep: 32 is the most.',
  'too-much': 'It holds too many values.',
  'name-twice': 'A name stands twice in the same object, and only one of the two can be meant.',
  'broken-text': 'A text holds half of a character (a lone surrogate).',
}

export const en = {
  problems,
  unreadable,
  near: (character: number) => `Look near character ${character}.`,
  document: {
    title: 'Plain Record API',
    description:
      'When is a conviction or caution spent in England and Wales, and what does each criminal record check show? Every answer comes ' +
      'with its reason and its source. It is information, not legal advice. Nothing that is sent is kept or logged.',
    answer: 'The answer.',
    unchanged: 'Nothing has changed since the answer with the ETag that you sent.',
  },
  page: {
    home: 'Home',
    title: 'For programs: the API and the MCP server',
    lead: 'Programs can ask what this site answers: when a matter is spent, what each check shows, and why.',
    onThisPage: 'On this page',
    basics: {
      id: 'how-it-works',
      heading: 'How it works',
      paragraphs: [
        'You send facts as JSON and get an answer as JSON. Each answer has its reason, and the section of the Act it rests on.',
        'It covers England and Wales. It is information, not legal advice. If you show an answer to a person, show its source too.',
        'You need no key. You can run the whole service on your own server, and then nothing leaves it.',
        'Nothing you send is kept. The log says which path was asked for and how it ended, and no more.',
        'Never put a name, an address or a date of birth into a request. No answer needs one: the age at the time is enough.',
        'A look-up has its words in the address. Our log leaves them out, but machines on the way may keep them. On your own server, none of them sees it.',
      ],
    },
    limits: {
      id: 'limits',
      heading: 'Limits',
      paragraphs: [
        'One request may have 1 MB. A batch may have 1,000 records and 8 MB.',
        'How often you can ask is limited for each network. When it is too often, the answer is 429, and “Retry-After” says how many seconds to wait.',
        'Answers to GET carry an ETag. Send it back in “If-None-Match”, and you get 304 without a body while nothing has changed.',
        'Pages of other sites cannot use this API from a browser, unless the server lists them in CORS_ORIGINS.',
      ],
    },
    versions: {
      id: 'versions',
      heading: 'Versions',
      paragraphs: [
        'The number in the path is the version of the form. Names may be added under it. None will be taken away or change its meaning.',
        'The law has its own version. “rulesVersion” changes whenever an answer can, and “lawCheckedOn” is the day on which the law was last read.',
        '“on” is the day asked about. Without it, we take today in London. “lawAsAt” is the day whose law answers. Without it, we take the day asked about.',
      ],
    },
    document: {
      id: 'document',
      heading: 'The whole of it, for machines',
      text: 'This is the OpenAPI 3.1 document. It is made from the same schemas that check what you send.',
    },
    operations: {
      id: 'operations',
      heading: 'What you can ask',
      lead: 'Each example can be run as it stands. The answers below are real: they were made when this server started.',
      request: 'Request',
      answer: 'Answer',
      cutAnswer: 'Answer, cut short here',
    },
    problems: {
      id: 'problems',
      heading: 'When something is wrong',
      lead: 'Every error is a problem document (RFC 9457). Its “type” leads to one of these.',
      status: (status: number) => `Status ${status}.`,
    },
    mcp: {
      id: 'mcp',
      heading: 'For assistants: the MCP server',
      paragraphs: [
        'The same operations are tools of an MCP server. An assistant can then quote a worked answer instead of guessing one.',
        'It runs on your own machine, and nothing that it is asked leaves that machine.',
        'Tell your assistant to start it with this:',
      ],
      settings: 'Settings',
    },
  },
}

export type ApiWords = typeof en
export type ApiProblem = keyof typeof problems
