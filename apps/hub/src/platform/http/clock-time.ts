const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hour12: false,
})
const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** London time of day, rounded up to the minute, so that "after 14:05" is never too early. */
export const clockTime = (moment: Date): string => clock.format(new Date(Math.ceil(moment.getTime() / 60_000) * 60_000))

/** London date in full: "3 March 2027". */
export const londonDate = (moment: Date): string => day.format(moment)

const isoDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** London date as `2027-03-03`: what "today" is for a law of England and Wales. */
export const londonDay = (moment: Date): string => isoDay.format(moment)
