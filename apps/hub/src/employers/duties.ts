/** Kinds of work that may make a role an exception. */
export const dutyIds = ['children', 'school', 'adults', 'care-setting', 'patients', 'justice', 'named'] as const
export type DutyId = (typeof dutyIds)[number]
