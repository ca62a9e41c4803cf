import { publicRoute } from "@/lib/actions/public-route";
import { requireSameOrigin } from "@/lib/actions/same-origin";
import { seeOther } from "@/lib/actions/see-other";
import { clientAddress } from "@/lib/auth/client-address";
import { stopByToken } from "@/lib/messages/commands/stop-messages";

interface Context {
  params: Promise<{ token: string }>;
}

/** Ends the reminders, and shows that they are ended. */
export const POST = publicRoute<Context>(async (request, { params }) => {
  requireSameOrigin(request);
  const { token } = await params;
  await stopByToken(
    token,
    clientAddress((name) => request.headers.get(name)),
  );
  return seeOther(`/stop/${token}`);
});
