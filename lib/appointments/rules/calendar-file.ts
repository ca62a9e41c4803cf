import ical, {
  escape as escaped,
  foldLines,
  type ICalCalendar,
  ICalEvent,
  ICalEventStatus,
} from "ical-generator";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { AppointmentRow } from "../schema/appointment";
import { holdsItsPlace } from "./status";

/** What a calendar program is told of an appointment. */
export type CalendarEntry = Pick<
  AppointmentRow,
  | "id"
  | "starts_at"
  | "ends_at"
  | "resource"
  | "registration"
  | "vehicle"
  | "customer_name"
  | "appointment_type"
  | "description"
  | "status"
  | "updated_at"
  | "version"
>;

interface CalendarFile {
  /** What the calendar is called in the program that shows it. */
  name: string;
  entries: readonly CalendarEntry[];
  /** Whether customers' names, and the notes in which they may stand, are told too. */
  withNames: boolean;
}

/** How often a program should ask again, in seconds. */
const ASK_AGAIN = 15 * 60;

/**
 * Returns appointments as an iCalendar file (RFC 5545). DTSTAMP is when the appointment last changed, which the standard asks for
 * where no METHOD is given: so the file stays the same as long as its appointments do. An appointment without a start is left out.
 */
export function calendarFile({ name, entries, withNames }: CalendarFile): string {
  const calendar = ical({
    // The library writes a calendar's name as it is given.
    name: escaped(oneLine(name), false),
    prodId: { company: "GA4 Garage", product: "Diary", language: "EN" },
    ttl: ASK_AGAIN,
  });
  const events = entries.flatMap((entry) =>
    entry.starts_at === null ? [] : foldLong(eventOf(calendar, entry, entry.starts_at, withNames)),
  );
  return calendar.toString().replace(/END:VCALENDAR$/, () => `${events.join("")}END:VCALENDAR\r\n`);
}

function eventOf(
  calendar: ICalCalendar,
  entry: CalendarEntry,
  starts_at: string,
  withNames: boolean,
): string {
  const [start, end, changed] = [
    new Date(starts_at),
    new Date(entry.ends_at ?? 0),
    new Date(entry.updated_at),
  ];
  const event = new ICalEvent(
    {
      id: entry.id,
      sequence: entry.version,
      stamp: changed,
      lastModified: changed,
      start,
      // An imported appointment may have no end, or one before its start.
      end: end > start ? end : null,
      summary: summaryOf(entry, withNames),
      description: descriptionOf(entry, withNames),
      location: entry.resource && oneLine(entry.resource),
      status: statusOf(entry.status),
    },
    calendar,
  );
  return event.toString();
}

function statusOf(status: CalendarEntry["status"]): ICalEventStatus {
  if (!holdsItsPlace(status)) return ICalEventStatus.CANCELLED;
  return status === "requested" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** The library folds character by character, which takes two seconds for a year of a large garage; most lines are short enough. */
const foldLong = (lines: string): string =>
  lines
    .split("\r\n")
    .map((line) => (isShort(line) ? line : foldLines(line)))
    .join("\r\n");

const isShort = (line: string): boolean => line.length <= 74 && /^[\x20-\x7e]*$/.test(line);

/** "AB12 CDE, MOT and service". What it is for stands in the notes where it has no type. */
function summaryOf(entry: CalendarEntry, withNames: boolean): string {
  const { registration, appointment_type, description, customer_name } = entry;
  const purpose = appointment_type ?? description?.trim().split(/[\r\n]/, 1)[0];
  const said = [
    registration && formatRegistration(registration),
    purpose,
    withNames ? customer_name : null,
  ].flatMap((part) => (part ? [oneLine(part)] : []));
  return said.filter(Boolean).join(", ") || "Appointment";
}

function descriptionOf({ vehicle, description }: CalendarEntry, withNames: boolean): string | null {
  const said = [vehicle && oneLine(vehicle), withNames && description && plain(description)];
  return said.filter(Boolean).join("\n") || null;
}

/** The standard forbids control characters, but for line breaks, which are written as such. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .trim();

const oneLine = (text: string): string => plain(text).replace(/\s+/g, " ");

/** The headers of such a file: kept by the one who asked for it, who asks each time whether it is still good. */
export const CALENDAR_HEADERS = {
  "content-type": "text/calendar; charset=utf-8",
  "cache-control": "private, no-cache",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex",
};
