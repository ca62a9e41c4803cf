import { z } from "zod";
import type { IsoDate } from "@/lib/core/dates/dates";
import { Day, firstDay, lastDay } from "@/lib/core/dates/day-fields";
import { documentId } from "@/lib/core/input/id-fields";
import { Flag } from "@/lib/core/input/list";

const userId = z.uuid().optional().meta({ description: "The person; everybody if it is left out." });

/** The longest range of days that is answered at once. */
export const MOST_DAYS = 92;

const range = {
  from: firstDay.meta({ description: "The first day; six days before the last if it is left out." }),
  to: lastDay.meta({
    description: "The last day; six days after the first if it is left out, otherwise today.",
  }),
  user_id: userId,
};

export const AttendanceList = z.strictObject(range);
export const WorkTimeList = z.strictObject({ ...range, document_id: documentId.filter });

export const FiguresAsked = z.strictObject({
  ...range,
  by: z.enum(["day", "week"]).default("day").meta({ description: "Days, or weeks from Monday." }),
});

export const DayAsked = z.strictObject({
  date: Day.optional().meta({ description: "Today if it is left out." }),
  user_id: z.uuid().optional().meta({ description: "The person; oneself if it is left out." }),
});

export const QuestionList = z.strictObject({
  user_id: userId,
  open: Flag.optional().meta({ description: "Only what is not answered yet." }),
});

/** The day of a page's URL, or another where it names none that has come. */
export function dayAsked(given: unknown, today: IsoDate): IsoDate {
  const { data } = Day.safeParse(given);
  return data && data <= today ? data : today;
}
