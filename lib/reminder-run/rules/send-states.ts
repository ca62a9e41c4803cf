/** The channels by which reminders go out. */
export const SEND_CHANNELS = ["email", "sms", "print"] as const;
export type SendChannel = (typeof SEND_CHANNELS)[number];

const CHANNEL_WORDS: Record<SendChannel, string> = { email: "E-mail", sms: "Text message", print: "Letter" };

/** The name of a channel on screens. */
export const sendChannelName = (channel: SendChannel): string => CHANNEL_WORDS[channel];

/**
 * Where one send of a reminder stands. What has not been decided is `going`, or `to_hold` where it would be held as things stand; `failed`
 * is sent, and did not arrive.
 */
export const SEND_STATES = ["going", "to_hold", "held", "failed", "sent", "passed"] as const;
export type SendState = (typeof SEND_STATES)[number];

/** The states of what is still to come. */
export const isForeseen = (state: SendState): state is "going" | "to_hold" =>
  state === "going" || state === "to_hold";

const STATE_WORDS: Record<SendState, string> = {
  going: "Going out",
  to_hold: "Would be held",
  held: "Held",
  failed: "Failed",
  sent: "Sent",
  passed: "Passed over",
};

export const sendStateName = (state: SendState): string => STATE_WORDS[state];

/** How many days the list of what goes out looks ahead, where nothing else is asked. */
export const DAYS_AHEAD = 14;

/** "30 days before"; "on the day". */
export const daysBeforeWords = (days: number): string =>
  days === 0 ? "on the day" : `${days} day${days === 1 ? "" : "s"} before`;
