import { publicRoute } from "@/lib/actions/public-route";
import { withEtag } from "@/lib/api/reply/etag";
import { fetchCalendarFeed } from "@/lib/appointments/commands/fetch-calendar-feed";
import { feedFile } from "@/lib/appointments/queries/calendar-feeds";
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
  const reply = { status: 200, headers: CALENDAR_HEADERS, body: await feedFile(feed) };
  const { status, headers, body } = withEtag(request, reply);
  return new Response(status === 304 ? null : body, { status, headers });
});
