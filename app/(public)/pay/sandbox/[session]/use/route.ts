import { publicRoute } from "@/lib/actions/public-route";
import { requireSameOrigin } from "@/lib/actions/same-origin";
import { seeOther } from "@/lib/actions/see-other";
import { notFound } from "@/lib/core/errors";
import { payInSandbox } from "@/lib/payments/commands/pay-in-sandbox";

interface Context {
  params: Promise<{ session: string }>;
}

/** Does what the customer chose on the sandbox's page, and leads back. */
export const POST = publicRoute<Context>(async (request, { params }) => {
  requireSameOrigin(request);
  const { session } = await params;
  const back = await payInSandbox(session, new URLSearchParams(await request.text()).get("way"));
  if (!back) throw notFound("payment");
  const { pathname, search } = new URL(back);
  return seeOther(pathname + search);
});
