import { publicRoute } from "@/lib/actions/public-route";
import { seeOther } from "@/lib/actions/see-other";
import { clientAddress } from "@/lib/auth/client-address";
import { stopByToken } from "@/lib/messages/commands/stop-messages";

interface Context {
  params: Promise<{ token: string }>;
}

/**
 * Ends reminders by one request of a mail program, which comes from its own servers, with no cookie and from no page (RFC 8058). The token
 * alone says what is ended.
 */
export const POST = publicRoute<Context>(async (request, { params }) => {
  const { token } = await params;
  await stopByToken(
    token,
    clientAddress((name) => request.headers.get(name)),
  );
  return new Response(null, { status: 204 });
});

/** A mail program that knows no such request opens the page that asks. */
export const GET = publicRoute<Context>(async (_request, { params }) =>
  seeOther(`/stop/${(await params).token}`),
);
