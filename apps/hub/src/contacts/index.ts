export { type ContactsPagesDeps, contactsPages } from './contacts-pages.tsx'
