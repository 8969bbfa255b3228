/**
 * Attributes of a box for private words. Browsers keep earlier entries, and some send text away to check its spelling:
 * on a shared phone, or a watched one, both tell on the person.
 */
export const privateTyping = { autocomplete: 'off', spellcheck: false } as const
