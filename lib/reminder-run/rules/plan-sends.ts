import { type IsoDate, laterOf } from "@/lib/core/dates/dates";
import type { RunDay } from "./going-days";
import type { SendChannel } from "./send-states";

/** What is known of a decided send when it is asked whether it is its customer's one of the day. */
interface OfCustomer {
  customer_id: string | null;
  channel: SendChannel;
  days_before: number;
  /** Why it is held; null if it may go. */
  reason: string | null;
}

/**
 * One reminder for each customer and channel a day, the most urgent; the others wait for the next day, but for those that are due now.
 * `taken` names whom something is written to on that day already, as "customer channel", and learns of those who are chosen.
 */
export function oneEach<Send extends OfCustomer>(decided: readonly Send[], taken: Set<string>): Send[] {
  return decided
    .toSorted((a, b) => a.days_before - b.days_before)
    .filter(({ reason, days_before, customer_id, channel }) => {
      const key = `${customer_id} ${channel}`;
      if (reason !== null || days_before === 0 || channel === "print") return true;
      if (taken.has(key)) return false;
      taken.add(key);
      return true;
    });
}

interface Decided extends OfCustomer {
  reminder_id: string;
  send_on: IsoDate;
  due_date: IsoDate;
}

interface Plan {
  days: readonly RunDay[];
  one_per_day: boolean;
  /** Whom something is written to on the first of the days, as "customer channel". */
  taken: ReadonlySet<string>;
}

/**
 * On which day each send goes out, or is held: as the run of each day would have it, one after the other. What waits for another of its
 * customer gives way to a later time of the same reminder, and goes out no more once its day is over.
 */
export function planSends<Send extends Decided>(
  decided: readonly Send[],
  { days, one_per_day, taken }: Plan,
): (Send & { goes_on: IsoDate })[] {
  const [today] = days;
  if (!today) return [];
  const arriving = Map.groupBy(decided, ({ send_on }) => laterOf(send_on, today.run_on));
  const takenOn = new Map([[today.goes_on, new Set(taken)]]);
  let waiting: Send[] = [];
  return days.flatMap(({ run_on, goes_on }) => {
    const arrived = arriving.get(run_on) ?? [];
    const overtaken = new Set(arrived.map(keyOf));
    const due = [...waiting.filter((one) => !overtaken.has(keyOf(one))), ...arrived].filter(
      ({ due_date }) => due_date >= run_on,
    );
    const others = takenOn.get(goes_on) ?? new Set();
    takenOn.set(goes_on, others);
    const going = one_per_day ? oneEach(due, others) : due;
    const gone = new Set(going);
    waiting = due.filter((one) => !gone.has(one));
    return going.map((one) => ({ ...one, goes_on }));
  });
}

const keyOf = ({ reminder_id, channel }: Decided) => `${reminder_id} ${channel}`;
