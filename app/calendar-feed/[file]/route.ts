import { publicRoute } from "@/lib/actions/public-route";
import { isKnown } from "@/lib/api/reply/etag";
import { fetchCalendarFeed } from "@/lib/appointments/commands/fetch-calendar-feed";
import { feedFile, feedTag } from "@/lib/appointments/queries/calendar-feeds";
import { CALENDAR_HEADERS } from "@/lib/appointments/rules/calendar-file";
import { AppError } from "@/lib/core/errors";

interface Context {
  params: Promise<{ file: string }>;
}

/** Returns a diary to a calendar program: `/calendar-feed/<secret>.ics`. */
export const GET = publicRoute<Context>(async (request, { params }) => {
  const { file } = await params;
  const feed = file.endsWith(".ics") ? await fetchCalendarFeed(file.slice(0, -".ics".length)) : null;
  if (!feed) throw new AppError("NOT_FOUND", "There is no calendar at this address");
  // The tag is taken before the file is read: a change in between is told with the next question.
  const etag = await feedTag(feed);
  const headers = { ...CALENDAR_HEADERS, etag };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(await feedFile(feed), { headers });
});
