import "server-only";
import type { Tx } from "@/db/client";
import { readDiary } from "@/lib/appointments/queries/diary";
import { openDays } from "@/lib/appointments/rules/opening";
import { addDays } from "@/lib/core/dates/dates";
import { wallClock } from "@/lib/core/dates/local-time";
import { readGarage } from "@/lib/settings/queries/garage";
import { closingHour, GRACE } from "../rules/closing-hour";
import type { Forgotten } from "../rules/timeline";

const never: Forgotten = () => null;

/** Says what counts as forgotten now of clocks whose last sign came at an instant or up to some days after it. */
export async function forgottenBy(tx: Tx, instant: number, now: number): Promise<Forgotten> {
  if (now - instant < GRACE) return never;
  const { time_zone } = await readGarage(tx);
  const from = addDays(wallClock(instant, time_zone).date, -1);
  const to = addDays(wallClock(now, time_zone).date, 2);
  const { opening_hours, holidays } = await readDiary(tx, { from, to });
  const closes = new Map(
    openDays(from, to, opening_hours, holidays).map(({ date, hours }) => [
      date,
      hours.at(-1)?.closes ?? null,
    ]),
  );
  return (lastSign) => {
    const { stop, due } = closingHour(lastSign, (day) => closes.get(day) ?? null, time_zone);
    return due <= now ? stop : null;
  };
}
