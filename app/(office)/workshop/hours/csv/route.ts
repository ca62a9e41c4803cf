import { readList } from "@/components/table/read-list";
import { officeRoute } from "@/lib/actions/office-route";
import { hoursAddress, hoursList } from "@/lib/clock/list";
import { clockFigures } from "@/lib/clock/queries/figures";
import { periodLines } from "@/lib/clock/rules/hours-lines";
import { HoursAddress, hoursDays } from "@/lib/clock/schema/hours-address";
import { requirePermission } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { exportRecords } from "@/lib/lists/commands";
import { BYTE_ORDER_MARK, chosenColumns, csvHeader, csvRow } from "@/lib/lists/csv-text";
import { fileColumns, fileName } from "@/lib/lists/list";

/** Returns the report as CSV, a line for each person and day or week: audited, as every list that is taken out of the program. */
export const GET = officeRoute(async (request, actor) => {
  requirePermission(actor, "clock:read");
  const { input, state } = readList(
    hoursAddress,
    HoursAddress,
    Object.fromEntries(new URL(request.url).searchParams),
  );
  const { cut: _, ...days } = hoursDays(input);
  const { by, user_id } = input;
  await run(exportRecords, actor, { list: clockFigures.name, filters: { ...days, by } });
  const lines = periodLines(await ask(clockFigures, actor, { ...days, by, user_id }));
  const columns = chosenColumns(fileColumns(hoursList, actor), state.columns?.join(",") ?? null);
  return new Response(
    BYTE_ORDER_MARK + csvHeader(columns) + lines.map((line) => csvRow(columns, line)).join(""),
    {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${fileName(hoursList)}-${today()}.csv"`,
        "cache-control": "no-store",
      },
    },
  );
});
