import { publicRoute } from "@/lib/actions/public-route";
import { CALENDAR_HEADERS } from "@/lib/appointments/rules/calendar-file";
import { AppError } from "@/lib/core/errors";
import { bookingFile } from "@/lib/online-booking/commands/open-booking";

interface Context {
  params: Promise<{ token: string }>;
}

/** Returns the booking as a file for the customer's own calendar. */
export const GET = publicRoute<Context>(async (_request, { params }) => {
  const file = await bookingFile((await params).token);
  if (!file) throw new AppError("NOT_FOUND", "There is no booking at this address");
  return new Response(file.text, {
    headers: { ...CALENDAR_HEADERS, "content-disposition": `attachment; filename="${file.file_name}"` },
  });
});
