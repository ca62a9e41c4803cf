/** The channels on which a customer says yes or no to offers and reminders, in the words that they read. */
export const PORTAL_CHANNELS = [
  ["email", "By e-mail"],
  ["sms", "By text message"],
  ["post", "By letter"],
  ["telephone", "By telephone"],
] as const;

export type PortalChannel = (typeof PORTAL_CHANNELS)[number][0];

/** What is agreed to, word for word: it is kept with each decision. */
export const CONSENT_WORDING =
  "You may remind me when an MOT or a service is due, and tell me of your offers. I can change this at any time.";
