/** What people leave out or write in their own way, as the database's `search_key` has it. */
const LEFT_OUT = /['"`´‘’“”.,;:/\\()[\]{}<>&@%+*#_=~|!?^£$€–—·-]/gu;

/** A text as it is searched: lower case, without accents and punctuation. O'Brien, O’Brien and OBrien are one. */
export const searchKey = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(LEFT_OUT, "");

/** A garage's own texts of any length hold what was typed, whichever way either is written. */
export const holdsKey = (value: string | null | undefined, typed: string): boolean =>
  Boolean(value && searchKey(value).includes(searchKey(typed)));
