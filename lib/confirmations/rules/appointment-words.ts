import { formatDate } from "@/lib/core/dates/date-words";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

/** What a customer is told about an appointment. */
export type AppointmentNews = "requested" | "confirmed" | "moved" | "declined" | "cancelled";

export interface AppointmentFacts {
  /** Whom it is written to; null if the name is not known. */
  name: string | null;
  what: string | null;
  registration: string;
  starts_at: string;
  promised_at?: string | null;
  /** The customer's reference and link, if it was booked online. */
  reference?: string | null;
  link?: string | null;
  garage: string;
  telephone: string;
  address: string;
}

const SUBJECTS: Record<AppointmentNews, string> = {
  requested: "We have your booking",
  confirmed: "Your appointment is confirmed",
  moved: "Your booking has another time",
  declined: "We cannot take your booking",
  cancelled: "Your appointment is cancelled",
};

const OPENINGS: Record<AppointmentNews, string> = {
  requested: "Thank you for your booking. The time is kept for you, and we will confirm it shortly.",
  confirmed: "Your appointment is confirmed. We look forward to seeing you.",
  moved: "Your booking has another time. It is kept for you, and we will confirm it shortly.",
  declined:
    "We are sorry: we cannot take the booking below. Please choose another time, or ring us and we will find one together.",
  cancelled: "The appointment below is cancelled. You need not do anything more.",
};

/** The e-mail about an appointment, before anybody edits it. */
export function appointmentWords(
  news: AppointmentNews,
  facts: AppointmentFacts,
): { subject: string; body: string } {
  const stands = news !== "declined" && news !== "cancelled";
  const when = formatDate(facts.starts_at, { time: true, year: true });
  const about = [
    facts.what && `What: ${facts.what}`,
    facts.registration && `Vehicle: ${formatRegistration(facts.registration)}`,
    `When: ${when}`,
    stands && facts.promised_at && `Ready by: ${formatDate(facts.promised_at, { time: true })}`,
    stands && facts.address && `Where: ${facts.address}`,
    facts.reference && `Reference: ${facts.reference}`,
  ];
  const change = facts.telephone
    ? `To change or cancel it, ring us on ${facts.telephone}.`
    : "To change or cancel it, answer this e-mail.";
  const parts = [
    facts.name ? `Dear ${facts.name},` : "Hello,",
    OPENINGS[news],
    about.filter(Boolean).join("\n"),
    stands && (facts.link ? `To change or cancel it, open this page:\n${facts.link}` : change),
    [facts.garage, facts.telephone].filter(Boolean).join("\n"),
  ];
  return { subject: `${SUBJECTS[news]}: ${when}`, body: parts.filter(Boolean).join("\n\n") };
}
