import "server-only";
import { formatDate } from "@/lib/core/dates/date-words";
import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { instantOf, wallClock } from "@/lib/core/dates/local-time";
import { shownTelephone } from "@/lib/core/telephone";
import { type PlainRow, plainTable } from "@/lib/printing/blocks/plain-table";
import type { Stationery } from "@/lib/printing/papers/paper";
import { drawPages } from "@/lib/printing/pdf/draw-pages";
import type { Block } from "@/lib/printing/pdf/flow";
import { INK, mm, PAGE, QUIET } from "@/lib/printing/pdf/geometry";
import { Pdf } from "@/lib/printing/pdf/pdf";
import { printable } from "@/lib/printing/pdf/printable";
import { setWithin } from "@/lib/printing/pdf/wrap";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { CalendarEvent, CalendarView } from "../queries/calendar";

export interface DiarySheet extends Stationery {
  calendar: CalendarView;
  /** By customer; empty for a user who may not read customers. */
  telephones: ReadonlyMap<string, string>;
}

/** Returns a day or a week of the diary as a PDF, under its bays or its technicians, day by day. */
export async function diarySheetPdf(sheet: DiarySheet): Promise<Buffer> {
  const { calendar, garage, settings, compress } = sheet;
  const { from, to } = calendar;
  const title = from === to ? `Diary, ${dayName(from)}` : `Diary, ${dayName(from)} to ${dayName(to)}`;
  const pdf = await Pdf.begin({ title, author: garage.name, day: from, compress });
  // It stays in the house, and so leaves the place of the letterhead to bookings.
  const furniture = {
    ...sheet,
    settings: { ...settings, letterhead: true },
    name: title,
    about: garage.name,
  };
  drawPages(pdf, furniture, mm(12), [
    titleBlock(garage.name, title),
    ...calendar.days.flatMap((day) => dayBlocks(sheet, day)),
  ]);
  return pdf.end();
}

function titleBlock(garage: string, title: string): Block {
  return {
    height: 18,
    draw(pdf, y) {
      const name = setWithin(printable(garage), { size: 9, colour: QUIET }, mm(60), 2);
      pdf.text(PAGE.left, y, title, { size: 13, weight: "bold" });
      name.lines.forEach((line, i) => {
        pdf.text(PAGE.right, y + i * name.style.size * 1.2, line, { ...name.style, align: "right" });
      });
    },
  };
}

const COLUMNS = [
  { name: "Time", width: 58 },
  { name: "Vehicle", width: 104 },
  { name: "Customer", width: 112 },
  { name: "What for" },
  { name: "Bay and technician", width: 88 },
];

function dayBlocks(sheet: DiarySheet, { date, holiday }: CalendarView["days"][number]): Block[] {
  const { calendar } = sheet;
  const { from, to } = edgesOf(date, calendar.time_zone);
  const rows = calendar.resources.flatMap(({ name, events, away }): PlainRow[] => {
    const here = events.filter(
      (event) => begins(event) < to && (begins(event) >= from || ends(event) > from),
    );
    const gone = away.filter(({ starts_on, ends_on }) => starts_on <= date && date <= ends_on);
    if (here.length === 0 && gone.length === 0) return [];
    return [
      { cells: [name], heads: INK, across: true },
      ...gone.map((one) => ({ cells: [`Away: ${one.name}`], across: true })),
      ...here.flatMap((event) => rowsOf(sheet, event, date)),
    ];
  });
  const closed = holiday ? ` (closed: ${holiday})` : "";
  const heading: PlainRow[] =
    closed || calendar.from !== calendar.to
      ? [{ cells: [`${dayName(date)}${closed}`], heads: QUIET, across: true }]
      : [];
  const nothing: PlainRow = { cells: ["Nothing is booked"], across: true };
  const [head, ...table] = plainTable(COLUMNS, [...heading, ...(rows.length > 0 ? rows : [nothing])]);
  return head ? [{ ...head, gap: 6 }, ...table] : [];
}

function rowsOf({ calendar, telephones }: DiarySheet, event: CalendarEvent, date: IsoDate): PlainRow[] {
  const telephone = event.customer_id && telephones.get(event.customer_id);
  const { appointment_type, description } = event;
  return [
    {
      cells: [
        lines(timesOn(event, date, calendar.time_zone), promised(event, date, calendar.time_zone)),
        lines(event.registration && formatRegistration(event.registration), event.vehicle),
        lines(event.customer_name, telephone ? shownTelephone(telephone) : null),
        lines(appointment_type ?? description, event.user_status),
        lines(event.resource, event.technician),
      ],
    },
    ...(appointment_type && description ? [{ cells: ["", "", "", description], detail: true }] : []),
  ];
}

/** What of an appointment falls on a day: "09:00–10:30", "until 10:30" on its last day, "all day" between. */
function timesOn(event: CalendarEvent, date: IsoDate, timeZone: string): string {
  const { from, to } = edgesOf(date, timeZone);
  const start = begins(event) >= from ? wallClock(begins(event), timeZone).time : null;
  if (event.ends_at === null) return start ?? "";
  const end = ends(event) <= to ? wallClock(ends(event), timeZone).time : null;
  if (start && end) return `${start}–${end}`;
  return start ? `from ${start}` : end ? `until ${end}` : "all day";
}

/** When the customer was told that it is ready: "ready 16:30", with its day where that is another. */
function promised({ promised_at }: CalendarEvent, date: IsoDate, timeZone: string): string | null {
  if (promised_at === null) return null;
  const ready = wallClock(Date.parse(promised_at), timeZone);
  return ready.date === date ? `ready ${ready.time}` : `ready ${ready.time}, ${formatDate(ready.date)}`;
}

const edgesOf = (date: IsoDate, timeZone: string) => ({
  from: instantOf(date, "00:00", timeZone),
  to: instantOf(addDays(date, 1), "00:00", timeZone),
});

const begins = ({ starts_at }: CalendarEvent): number => Date.parse(starts_at);
const ends = ({ ends_at }: CalendarEvent): number => (ends_at === null ? 0 : Date.parse(ends_at));

const lines = (...parts: (string | null)[]): string => parts.filter(Boolean).join("\n");

const dayName = (date: IsoDate): string => formatDate(date, { year: true });
