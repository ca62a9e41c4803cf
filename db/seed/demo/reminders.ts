import { formatDate } from "@/lib/core/dates/date-words";
import { addDays, addMonths, type IsoDate } from "@/lib/core/dates/dates";
import type { Calendar } from "./calendar";
import type { DemoDocument } from "./documents";
import type { DemoCar } from "./vehicles";

interface Maker {
  id: () => string;
  calendar: Calendar;
}

export interface Templates {
  mot: string;
  service: string;
  cambelt: string;
}

type Reminder = ReturnType<typeof reminder>;

/**
 * Makes the reminders due for each vehicle: the MOT by its expiry, service and cambelt by when they were last done; and last year's
 * MOT reminder.
 */
export function reminders(
  maker: Maker,
  cars: DemoCar[],
  invoices: DemoDocument[],
  templates: Templates,
): Reminder[] {
  const serviced = lastDone(invoices, /service/iu);
  const belts = lastDone(invoices, /timing belt/iu);
  return cars.flatMap((car) => {
    const mot = car.row.mot_expiry;
    const service = serviced.get(car.row.id);
    const belt = belts.get(car.row.id);
    const before = mot && addMonths(mot, -12);
    return [
      ...(before && before >= car.owner.customer_since && before >= addMonths(car.newOn, 36)
        ? [reminder(maker, car, templates.mot, before, "done")]
        : []),
      ...(mot ? [reminder(maker, car, templates.mot, mot, "due")] : []),
      ...(service ? [reminder(maker, car, templates.service, addMonths(service, 12), "due")] : []),
      ...(belt ? [reminder(maker, car, templates.cambelt, addMonths(belt, 60), "due")] : []),
    ];
  });
}

function lastDone(invoices: DemoDocument[], work: RegExp): Map<string, IsoDate> {
  const last = new Map<string, IsoDate>();
  for (const { row, lines } of invoices) {
    if (!row.vehicle_id || !row.issued_date || !lines.some(({ description }) => work.test(description)))
      continue;
    if ((last.get(row.vehicle_id) ?? "") < row.issued_date) last.set(row.vehicle_id, row.issued_date);
  }
  return last;
}

function reminder({ id, calendar }: Maker, car: DemoCar, template: string, due: IsoDate, status: string) {
  const { owner } = car;
  const [email, sms] = [
    Boolean(owner.email && owner.reminders_allowed),
    Boolean(owner.mobile && owner.reminders_allowed),
  ];
  const sent = addDays(due, -14);
  const done = status === "done" || sent < calendar.today;
  const made = calendar.instant(calendar.upToToday(addDays(due, -365)), "17:00");
  return {
    id: id(),
    vehicle_id: car.row.id,
    template_id: template,
    due_date: due,
    status,
    wanted_email: email,
    wanted_sms: sms,
    wanted_print: !email && !sms,
    done_email: email && done,
    done_sms: sms && done,
    done_print: false,
    done_email_date: email && done ? sent : null,
    done_sms_date: sms && done ? sent : null,
    version: 1,
    created_at: made,
    updated_at: made,
  };
}

/** Makes the messages that were sent: the reminders of the last two years, and invoices by e-mail. */
export function messages(
  { id, calendar }: Maker,
  cars: DemoCar[],
  sent: Reminder[],
  invoices: DemoDocument[],
) {
  const carOf = new Map(cars.map((car) => [car.row.id, car]));
  const drafts = [
    ...sent.flatMap((reminder) => {
      const car = carOf.get(reminder.vehicle_id);
      if (!car) return [];
      const common = { car, document: null, reminder_id: reminder.id, purpose: "reminder" };
      const subject = `${car.row.registration} is due on ${formatDate(reminder.due_date, { noWeekday: true, year: true })}`;
      return [
        ...(reminder.done_email_date
          ? [
              {
                ...common,
                channel: "email",
                day: reminder.done_email_date,
                recipient: car.owner.email,
                subject,
              },
            ]
          : []),
        ...(reminder.done_sms_date
          ? [
              {
                ...common,
                channel: "sms",
                day: reminder.done_sms_date,
                recipient: car.owner.mobile,
                subject: null,
                body: `${subject}. Ring us to book. Reply STOP to opt out.`,
              },
            ]
          : []),
      ];
    }),
    ...invoices
      .filter(
        ({ row, customer }) =>
          row.emailed && customer.email && row.issued_date && row.issued_date > calendar.day(-120),
      )
      .map((document) => ({
        car: document.car,
        document,
        reminder_id: null,
        purpose: "document",
        channel: "email",
        day: document.row.issued_date ?? "",
        recipient: document.customer.email,
        subject: `Invoice ${document.row.number}`,
      })),
  ];
  return drafts
    .filter(({ day }) => day <= calendar.today)
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ car, document, day, ...draft }, i) => {
      const at = calendar.instant(day, "10:00");
      const bounced = i % 41 === 17;
      return {
        id: id(),
        ...draft,
        direction: "out",
        customer_id: document?.customer.id ?? car?.owner.id ?? null,
        vehicle_id: car?.row.id ?? null,
        document_id: document?.row.id ?? null,
        state: bounced ? "bounced" : "delivered",
        state_reason: bounced ? "The mailbox does not exist" : null,
        provider: "demo",
        attempts: 1,
        sent_at: at,
        delivered_at: bounced ? null : at,
        created_at: at,
      };
    });
}
