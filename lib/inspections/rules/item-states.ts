/** What an item of a check can be, the worst first. */
export const ITEM_STATES = ["red", "amber", "green", "not_checked"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** What figures alone can say. */
export const COLOURS = ["red", "amber", "green"] as const;
export type Colour = (typeof COLOURS)[number];

const WORDS: Readonly<Record<ItemState, string>> = {
  red: "Red",
  amber: "Amber",
  green: "Green",
  not_checked: "Not checked",
};

export const stateWords = (state: ItemState): string => WORDS[state];

/** Whether one colour is better than another. Not checked is neither better nor worse. */
export const isBetter = (one: ItemState, other: ItemState): boolean =>
  one !== "not_checked" && other !== "not_checked" && ITEM_STATES.indexOf(one) > ITEM_STATES.indexOf(other);

/** The worst of several colours; null of none. */
export const worstOf = (colours: readonly Colour[]): Colour | null =>
  COLOURS.find((colour) => colours.includes(colour)) ?? null;
