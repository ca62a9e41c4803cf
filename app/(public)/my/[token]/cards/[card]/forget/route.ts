import { publicRoute } from "@/lib/actions/public-route";
import { requireSameOrigin } from "@/lib/actions/same-origin";
import { seeOther } from "@/lib/actions/see-other";
import { clientAddress } from "@/lib/auth/client-address";
import { AppError } from "@/lib/core/errors";
import { forgetCardByLink } from "@/lib/portal/commands/by-link";

interface Context {
  params: Promise<{ token: string; card: string }>;
}

/** Has a kept card forgotten, and leads back to the customer's page; also where it was forgotten before. */
export const POST = publicRoute<Context>(async (request, { params }) => {
  requireSameOrigin(request);
  const { token, card } = await params;
  try {
    const done = await forgetCardByLink(
      token,
      card,
      clientAddress((name) => request.headers.get(name)),
    );
    return seeOther(`/my/${token}?card=${done ? "forgotten" : "later"}`);
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return seeOther(`/my/${token}`);
    throw error;
  }
});
