import { SEND_CHANNELS, type SendChannel } from "@/lib/reminder-run/rules/send-states";

/** When a reminder goes out by each channel, in days before it is due; null or empty for a channel that is not used. */
export interface Steps {
  email_days_before: readonly number[] | null;
  sms_days_before: readonly number[] | null;
  print_days_before: readonly number[] | null;
}

export const stepsOf = (steps: Steps, channel: SendChannel): readonly number[] =>
  (channel === "email"
    ? steps.email_days_before
    : channel === "sms"
      ? steps.sms_days_before
      : steps.print_days_before) ?? [];

/**
 * Which of a channel's times is brought forward when it is sent now: the next to come, or the last where all have passed. That time is
 * spent then, and nothing goes out when its day comes. Null for a channel that is not used.
 */
export function nextStep(steps: readonly number[], daysLeft: number): number | null {
  const latestFirst = steps.toSorted((a, b) => b - a);
  return latestFirst.find((step) => step <= daysLeft) ?? latestFirst.at(-1) ?? null;
}

/** A text is read at once, a letter takes a day: in this order they are tried, and only one of them is sent. */
export const INVITED_BY: readonly SendChannel[] = ["sms", "email", "print"].flatMap((name) =>
  SEND_CHANNELS.filter((channel) => channel === name),
);
