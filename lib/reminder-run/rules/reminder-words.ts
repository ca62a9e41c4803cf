import { formatDate } from "@/lib/core/dates/date-words";
import { fillReminder } from "@/lib/reminders/rules/reminder-text";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { SendChannel } from "./send-states";

/** What a reminder is filled in with. */
export interface ReminderFacts {
  customer: string;
  make: string | null;
  model: string | null;
  registration: string;
  template: string;
  due_date: string;
  garage: string;
  telephone: string;
}

/** Fills in a text of a reminder. */
export function reminderWords(text: string, facts: ReminderFacts): string {
  const vehicle = [facts.make, facts.model].filter(Boolean).join(" ");
  const registration = formatRegistration(facts.registration);
  return fillReminder(text, {
    customer: facts.customer,
    vehicle: vehicle || registration || "vehicle",
    registration: registration || vehicle || "your vehicle",
    reminder: facts.template,
    due_date: formatDate(facts.due_date, { year: true }),
    garage: facts.garage,
    telephone: facts.telephone,
  });
}

/**
 * Adds how to get no more of them, which the law wants in each (PECR, regulation 22(3)(c)): by STOP where the sender can be answered, else
 * by a link. A letter says nothing of it.
 */
export function withWayOut(
  channel: SendChannel,
  text: string,
  { answers, stop_address }: { answers: boolean; stop_address: string | null },
): string {
  if (channel === "print") return text;
  if (channel === "email") return stop_address ? `${text}\n\nNo more reminders: ${stop_address}` : text;
  if (answers) return /\bstop\b/i.test(text) ? text : `${text} Reply STOP for no more.`;
  return stop_address ? `${text} No more: ${stop_address}` : text;
}
