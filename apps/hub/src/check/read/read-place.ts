/** What was read travels from the page that shows it to the one that uses it under this name. */
export const readPlace = 'read'
