import { randomUUID } from "node:crypto";
import { publicRoute } from "@/lib/actions/public-route";
import { requireSameOrigin } from "@/lib/actions/same-origin";
import { STATUS } from "@/lib/api/reply/envelope";
import { clientAddress } from "@/lib/auth/client-address";
import { describeError } from "@/lib/core/describe-error";
import { takeBooking } from "@/lib/online-booking/commands/take-booking";
import { draftCookie, noDraftCookie } from "@/lib/online-booking/queries/typed-draft";
import { journeyHref, readJourney } from "@/lib/online-booking/rules/journey";

/**
 * Takes the form that books. A browser without scripts is sent on to the next page; one with them asks for JSON, and is told where to go
 * with a status that says what happened. Whatever was wrong, what was typed is kept in the customer's own browser.
 */
export const POST = publicRoute(async (request) => {
  requireSameOrigin(request);
  const form: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(await request.text())) form[name] = value;
  const secure = request.headers.get("origin")?.startsWith("https:") ?? false;
  try {
    const { path } = await takeBooking(
      form,
      clientAddress((name) => request.headers.get(name)),
    );
    return answer(request, { status: 201, location: `${path}?made=1`, cookie: noDraftCookie(secure) });
  } catch (error) {
    const { code, message, details, retryAfter } = describeError(error, randomUUID());
    const again = randomUUID();
    const journey = readJourney(form);
    const location =
      code === "CONFLICT"
        ? details.length > 0
          ? journeyHref("/book/time", { ...journey, at: "" }, { taken: journey.at })
          : "/book"
        : journeyHref("/book/details", journey, { again });
    return answer(request, {
      status: STATUS[code],
      location,
      cookie: draftCookie(form, { again, message, problems: details }, secure),
      body: { error: { code, message, details } },
      ...(retryAfter ? { retryAfter } : {}),
    });
  }
});

interface Answer {
  status: number;
  location: string;
  cookie: string;
  body?: object;
  retryAfter?: number;
}

function answer(request: Request, { status, location, cookie, body = {}, retryAfter }: Answer): Response {
  const headers = new Headers({ "set-cookie": cookie, "cache-control": "no-store" });
  if (retryAfter) headers.set("retry-after", String(retryAfter));
  if (request.headers.get("accept") === "application/json")
    return Response.json({ location, ...body }, { status, headers });
  headers.set("location", location);
  return new Response(null, { status: 303, headers });
}
