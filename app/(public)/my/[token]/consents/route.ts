import { publicRoute } from "@/lib/actions/public-route";
import { requireSameOrigin } from "@/lib/actions/same-origin";
import { seeOther } from "@/lib/actions/see-other";
import { clientAddress } from "@/lib/auth/client-address";
import { chooseChannelsByLink } from "@/lib/portal/commands/by-link";

interface Context {
  params: Promise<{ token: string }>;
}

/** Keeps how a customer may be written to, and leads back to their page. */
export const POST = publicRoute<Context>(async (request, { params }) => {
  requireSameOrigin(request);
  const { token } = await params;
  const chosen = new URLSearchParams(await request.text()).getAll("channel");
  await chooseChannelsByLink(
    token,
    chosen,
    clientAddress((name) => request.headers.get(name)),
  );
  return seeOther(`/my/${token}?saved=1`);
});
