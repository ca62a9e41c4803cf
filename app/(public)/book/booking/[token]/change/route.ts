import { publicRoute } from "@/lib/actions/public-route";
import { requireSameOrigin } from "@/lib/actions/same-origin";
import { seeOther } from "@/lib/actions/see-other";
import { clientAddress } from "@/lib/auth/client-address";
import { AppError } from "@/lib/core/errors";
import { changeBooking } from "@/lib/online-booking/commands/open-booking";
import { readJourney } from "@/lib/online-booking/rules/journey";

interface Context {
  params: Promise<{ token: string }>;
}

/** Moves or cancels the booking that the link opens, and leads to its page. */
export const POST = publicRoute<Context>(async (request, { params }) => {
  requireSameOrigin(request);
  const { token } = await params;
  const form = new URLSearchParams(await request.text());
  const { at } = readJourney({ at: form.get("at") ?? "" });
  const home = `/book/booking/${token}`;
  if (!at && !form.has("cancel")) return seeOther(home);
  try {
    await changeBooking(
      token,
      at ? { to: at } : "cancel",
      clientAddress((name) => request.headers.get(name)),
    );
    return seeOther(at ? `${home}?moved=1` : home);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const taken = error.code === "CONFLICT" && error.details.length > 0;
    return seeOther(taken ? `${home}/move?taken=${at}` : `${home}?problem=1`);
  }
});
