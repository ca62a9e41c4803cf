import "server-only";
import { z } from "zod";
import { addDays, addMonths, today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import type { YearAheadRow } from "../responses";
import { foreseen } from "./foresee";

/**
 * Returns how many reminders go out in each of the next twelve months, the present one from today, by template and channel, and how many
 * more would be held as things stand today.
 */
export const yearAhead = query({
  name: "reminder_sends.year_ahead",
  permission: "reminders:read",
  input: z.strictObject({}),
  async run(): Promise<YearAheadRow[]> {
    const to = addDays(addMonths(`${today().slice(0, 7)}-01`, 12), -1);
    const rows = new Map<string, YearAheadRow>();
    for (const { template_id, template, channel, goes_on, reason } of (await foreseen(to)).sends) {
      const month = goes_on.slice(0, 7);
      const key = `${template_id} ${channel} ${month}`;
      const row = rows.get(key) ?? { month, template_id, template, channel, sends: 0, held: 0 };
      rows.set(key, row);
      row[reason === null ? "sends" : "held"]++;
    }
    return [...rows.values()].sort((a, b) => orderOf(a).localeCompare(orderOf(b), "en"));
  },
});

const orderOf = ({ template, template_id, channel, month }: YearAheadRow) =>
  `${template} ${template_id} ${channel} ${month}`;
