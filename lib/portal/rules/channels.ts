/** The channels on which a customer says yes or no to offers and reminders, in the words that they read. */
export const PORTAL_CHANNELS = [
  ["email", "By e-mail"],
  ["sms", "By text message"],
  ["post", "By letter"],
  ["telephone", "By telephone"],
] as const;

export type PortalChannel = (typeof PORTAL_CHANNELS)[number][0];

/** Why a channel is not offered to somebody, in the words that they read. */
export const noWayToWrite = (channel: PortalChannel): string =>
  channel === "email" ? "we have no e-mail address of yours" : "we have no mobile number of yours";

/** What is agreed to, word for word: it is kept with each decision. */
export const CONSENT_WORDING =
  "You may remind me when an MOT or a service is due, and tell me of your offers. I can change this at any time.";
