/** Characters that people leave out or write differently. The database function `search_key` drops the same ones. */
const LEFT_OUT = /['"`´‘’“”.,;:/\\()[\]{}<>&@%+*#_=~|!?^£$€–—·-]/gu;

/**
 * Returns a text in the form used for searching: lower case, without accents and punctuation. O'Brien, O’Brien and OBrien become
 * the same.
 */
export const searchKey = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(LEFT_OUT, "");

/** Whether a text contains what was typed, both compared by their search keys. For the garage's own texts, of any length. */
export const holdsKey = (value: string | null | undefined, typed: string): boolean =>
  Boolean(value && searchKey(value).includes(searchKey(typed)));
