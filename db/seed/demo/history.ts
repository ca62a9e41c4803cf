import { addDays } from "@/lib/core/dates/dates";
import { decimal } from "@/lib/core/money";
import type { Calendar } from "./calendar";
import type { DemoCustomer } from "./customers";
import { type DemoDocument, type DocumentDraft, makeDocument } from "./documents";
import { accidentLines, type LineDraft, linesFor, motLine } from "./lines";
import { TECHNICIANS } from "./people";
import type { Random } from "./random";
import type { DemoItem } from "./stock-items";
import type { DemoCar } from "./vehicles";
import { repairs, type Visit } from "./visits";

export interface Story {
  id: () => string;
  random: Random;
  calendar: Calendar;
  items: DemoItem[];
}

/** Makes the documents of a past visit: sometimes an estimate, mostly a job sheet, always an invoice. */
export function papersOf(story: Story, visit: Visit): DemoDocument[] {
  const { random, calendar } = story;
  const base = draftOf(story, visit);
  const papers: DemoDocument[] = [];
  const add = (draft: DocumentDraft) => {
    const made = makeDocument(story.id, calendar, draft);
    papers.push(made);
    return made;
  };
  const dear = base.lines.some(({ unit_price }) => decimal(unit_price).gt(90));
  let source: DemoDocument | undefined;
  if (visit.jobs.length > 0 && random.chance(dear ? 0.5 : 0.1)) {
    const created = calendar.workingDay(addDays(visit.date, -random.int(2, 9)));
    source = add({
      ...base,
      type: "estimate",
      status: "converted",
      created,
      lines: base.lines.map(approved),
      expires: addDays(created, 30),
    });
  }
  if (random.chance(0.8)) source = add({ ...base, type: "job_sheet", status: "invoiced", source });
  const later = base.lines.length > 6 ? 1 : 0;
  const issued = calendar.workingDay(addDays(visit.date, later));
  add({
    ...base,
    type: "invoice",
    status: "issued",
    created: visit.date,
    issued: issued < calendar.today ? issued : visit.date,
    source,
    mot: base.mot,
    time: "15:10",
  });
  return papers;
}

/** What all documents of a visit have in common. */
export function draftOf({ random, items }: Story, visit: Visit): DocumentDraft {
  const { car, jobs } = visit;
  const technician = random.pick(TECHNICIANS);
  const customer = car.owner;
  const motPrice = customer.trade_parts
    ? "40.00"
    : random.weighted([
        ["54.85", 60],
        ["49.95", 40],
      ]);
  const lines: LineDraft[] = [
    ...(visit.mot ? [motLine(motPrice, "Becky Lumb")] : []),
    ...linesFor(jobs, car, items, customer, technician),
  ];
  const first = lines.find(({ item_type }) => item_type === "labour");
  if (first && random.chance(0.04)) first.discount_percent = "10";
  return {
    type: "invoice",
    status: "draft",
    customer,
    car,
    created: visit.date,
    lines,
    technician,
    discounts: random.chance(0.03) && customer.company_name === null ? { discount_percent: "5" } : {},
    work_description: [
      ...(visit.mot ? ["MOT test carried out."] : []),
      ...jobs.map(({ report }) => report),
    ].join("\n"),
    order_reference:
      customer.account_customer && random.chance(0.6) ? `PO ${random.int(10_000, 99_999)}` : undefined,
    mot: {
      status: random.weighted([
        ["Pass", 88],
        ["Pass Retest", 12],
      ]),
    },
  };
}

const approved = (line: LineDraft): LineDraft => ({ ...line, approval: "approved" });

/** Makes estimates that came to nothing, and some that are still open. */
export function looseEstimates(story: Story, cars: DemoCar[]): DemoDocument[] {
  const { random, calendar } = story;
  return Array.from({ length: 70 }, (_, i) => {
    const car = random.pick(cars);
    const daysAgo = i < 12 ? random.int(0, 12) : random.int(40, 700);
    const created = calendar.workingDay(calendar.day(-daysAgo));
    const status =
      daysAgo <= 1
        ? "draft"
        : i < 12
          ? random.pick(["sent", "sent", "approved"])
          : random.pick(["declined", "expired", "expired"]);
    const base = draftOf(story, {
      date: calendar.upToToday(created),
      car,
      mot: false,
      jobs: repairs(random, car, 1),
    });
    const answer = status === "declined" ? "declined" : status === "approved" ? "approved" : undefined;
    return makeDocument(story.id, calendar, {
      ...base,
      type: "estimate",
      status,
      expires: addDays(base.created, 30),
      lines: base.lines.map((line) => ({ ...line, approval: answer })),
    });
  });
}

const STATUS_TODAY = [
  "in_progress",
  "in_progress",
  "open",
  "waiting_parts",
  "in_progress",
  "completed",
  "open",
  "waiting_customer",
  "in_progress",
  "completed",
  "waiting_parts",
  "open",
] as const;

export const JOBS_TODAY = STATUS_TODAY.length;

/** Makes the jobs that are in the workshop now. */
export function jobsToday(story: Story, visits: Visit[]): DemoDocument[] {
  return visits.map((visit, i) =>
    makeDocument(story.id, story.calendar, {
      ...draftOf(story, visit),
      type: "job_sheet",
      status: STATUS_TODAY[i] ?? "open",
      mot: undefined,
      time: `08:${String(5 + i * 4).padStart(2, "0")}`,
    }),
  );
}

/** Makes accident repairs: the insurer pays all but the excess, which the owner pays on a separate invoice. */
export function insuredRepairs(story: Story, cars: DemoCar[], insurer: DemoCustomer): DemoDocument[] {
  const { random, calendar } = story;
  const own = cars.filter(({ owner }) => owner.company_name === null);
  return [610, 395, 210, 96, 20].flatMap((daysAgo, i) => {
    const car = own[i * 29 + 7] ?? random.pick(own);
    const date = calendar.workingDay(calendar.day(-daysAgo));
    const excess = random.pick(["150.00", "250.00", "300.00"]);
    const claim = `Claim ${random.int(200_000, 899_999)}`;
    const common = {
      car,
      created: date,
      issued: date,
      status: "issued",
      order_reference: claim,
      technician: TECHNICIANS[0],
    };
    const main = makeDocument(story.id, calendar, {
      ...common,
      type: "invoice",
      customer: insurer,
      work_description: "Accident repair to the insurer's estimate.",
      lines: [
        ...accidentLines(TECHNICIANS[0]),
        {
          item_type: "excess",
          description: "Less excess paid by the policyholder",
          quantity: "1",
          unit_price: `-${excess}`,
          tax_code: "T9",
        },
      ],
    });
    const toOwner = makeDocument(story.id, calendar, {
      ...common,
      type: "excess_invoice",
      customer: car.owner,
      source: main,
      lines: [
        {
          item_type: "excess",
          description: `Policy excess, ${claim.toLowerCase()}`,
          quantity: "1",
          unit_price: excess,
          tax_code: "T9",
        },
      ],
    });
    return [main, toOwner];
  });
}
