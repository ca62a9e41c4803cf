import "server-only";

/** Whether a message that a reminder asked for is still to be sent. It says what became of one that is not. */
type LastQuestion = (messageId: string) => Promise<boolean>;

// The server's own bundle and Next's each load this module, but a process asks only one.
const shared = globalThis as { ga4LastQuestion?: LastQuestion };

/** Sets who is asked just before a reminder is sent. The composition root names one, because messages know no reminders. */
export function setLastQuestion(question: LastQuestion): void {
  shared.ga4LastQuestion = question;
}

/** Asks whether a reminder is still to be sent: an MOT may have been renewed since it was queued. */
export async function isStillWanted(messageId: string): Promise<boolean> {
  if (!shared.ga4LastQuestion) throw new Error("Nobody answers whether reminders are still to be sent");
  return shared.ga4LastQuestion(messageId);
}
