/** How much a part that is asked for is waited for. */
export const URGENCIES = ["stopped", "today", "later"] as const;
export type Urgency = (typeof URGENCIES)[number];

export const urgencyWords: Record<Urgency, string> = {
  stopped: "Work has stopped",
  today: "Needed today",
  later: "Can wait",
};

/** How far somebody has come with a part that was asked for. */
export const ASKED_STATES = ["asked", "ordered", "here", "not_needed"] as const;
export type AskedState = (typeof ASKED_STATES)[number];

export const askedWords: Record<AskedState, string> = {
  asked: "Asked for",
  ordered: "Ordered",
  here: "Here",
  not_needed: "Not needed",
};
