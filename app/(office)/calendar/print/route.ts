import { officeRoute } from "@/lib/actions/office-route";
import { getDiarySheet } from "@/lib/appointments/papers/diary-sheet-file";
import { readPageQuery } from "@/lib/core/input/typed-input";
import { ask } from "@/lib/core/query";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";

/** Returns a day or a week of the diary on paper: `?view=week&date=2026-11-30&by=technician`. */
export const GET = officeRoute(async (request, actor) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return pdfResponse(await ask(getDiarySheet, actor, readPageQuery(getDiarySheet.input, asked)));
});
