import { readList } from "@/components/table/read-list";
import { officeRoute } from "@/lib/actions/office-route";
import { run } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { exportRecords } from "@/lib/lists/commands";
import { BYTE_ORDER_MARK, chosenColumns, csvHeader, csvRow } from "@/lib/lists/csv-text";
import { fileColumns, fileName } from "@/lib/lists/list";
import { resultAddress, resultList } from "@/lib/reminder-run/list";
import { reminderResults, resultLines } from "@/lib/reminder-run/queries/results";
import { ResultsAddress, resultDays } from "@/lib/reminder-run/schema/results";

/** Returns the report as CSV: audited, as every list that is taken out of the program. */
export const GET = officeRoute(async (request, actor) => {
  const { input, state } = readList(
    resultAddress,
    ResultsAddress,
    Object.fromEntries(new URL(request.url).searchParams),
  );
  const days = resultDays(input);
  await run(exportRecords, actor, { list: reminderResults.name, filters: days });
  const lines = resultLines(await ask(reminderResults, actor, days));
  const columns = chosenColumns(fileColumns(resultList, actor), state.columns?.join(",") ?? null);
  return new Response(
    BYTE_ORDER_MARK + csvHeader(columns) + lines.map((line) => csvRow(columns, line)).join(""),
    {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${fileName(resultList)}-${today()}.csv"`,
        "cache-control": "no-store",
      },
    },
  );
});
