import { publicRoute } from "@/lib/actions/public-route";
import { requireSameOrigin } from "@/lib/actions/same-origin";
import { seeOther } from "@/lib/actions/see-other";
import { clientAddress } from "@/lib/auth/client-address";
import { reportSoldByLink } from "@/lib/portal/commands/by-link";

interface Context {
  params: Promise<{ token: string; vehicle: string }>;
}

/** Takes a car off the customer who has sold it, and leads back to their page. */
export const POST = publicRoute<Context>(async (request, { params }) => {
  requireSameOrigin(request);
  const { token, vehicle } = await params;
  await reportSoldByLink(
    token,
    vehicle,
    clientAddress((name) => request.headers.get(name)),
  );
  return seeOther(`/my/${token}?sold=1`);
});
