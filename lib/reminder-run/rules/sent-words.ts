/** What became of reminders that somebody sent by hand. */
export interface SentByHand {
  sent: number;
  /** Those of them that are kept here, as no service is set up by which they could go. */
  kept: { texts: number; emails: number };
}

const reminders = (count: number): string => `${count} ${count === 1 ? "reminder is" : "reminders are"}`;

/** What is said of reminders that somebody sent: of those that go out, and of those that are kept here. */
export function sentWords({ sent, kept }: SentByHand): { going: string | null; kept: string[] } {
  const going = sent - kept.texts - kept.emails;
  const services = [
    [kept.texts, "text"],
    [kept.emails, "e-mail"],
  ] as const;
  return {
    going: going > 0 ? `${reminders(going)} on the way` : null,
    kept: services
      .filter(([count]) => count > 0)
      .map(([count, service]) => `${reminders(count)} kept: no ${service} service is set up`),
  };
}
