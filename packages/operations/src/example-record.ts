/** A record for the documents: nobody's. */
export const exampleRecord = {
  matters: [
    {
      matter: 'conviction',
      date: '2024-01-10',
      under18: false,
      offences: [{ code: 'TH68010' }],
      sentences: [{ kind: 'fine' }],
    },
  ],
}
