import { load } from "./capacity";
import type { MotClass } from "./mot-classes";
import type { CalendarDay, Holiday } from "./opening";
import { hoursThere, type WorkingWeek, workingDay } from "./working-hours";

/**
 * Minutes of a day in which MOTs can be tested: those of the lanes or, where testers are named, of the testers if that is less. They may
 * have other work too, so it is at most as much.
 */
export function laneMinutes(
  day: CalendarDay,
  lanes: number,
  technicians: readonly (WorkingWeek & { mot_classes: readonly MotClass[] })[],
  holidays: readonly Omit<Holiday, "id">[],
): number {
  const inLanes = lanes * load(day.hours, []).there;
  const testers = technicians.filter(({ mot_classes }) => mot_classes.length > 0);
  if (testers.length === 0) return inLanes;
  const byTesters = testers.reduce(
    (sum, tester) => sum + load(hoursThere(workingDay(tester, day, holidays)), []).there,
    0,
  );
  return Math.min(inLanes, byTesters);
}
