import { officeRoute } from "@/lib/actions/office-route";
import { getAppointmentFile } from "@/lib/appointments/queries/calendar-feeds";
import { CALENDAR_HEADERS } from "@/lib/appointments/rules/calendar-file";
import { ask } from "@/lib/core/query";

interface Context {
  params: Promise<{ id: string }>;
}

/** Returns one appointment as a file for one's own calendar. */
export const GET = officeRoute<Context>(async (_request, actor, { params }) => {
  const { text, file_name } = await ask(getAppointmentFile, actor, { id: (await params).id });
  return new Response(text, {
    headers: { ...CALENDAR_HEADERS, "content-disposition": `attachment; filename="${file_name}"` },
  });
});
