import { publicRoute } from "@/lib/actions/public-route";
import { requireSameOrigin } from "@/lib/actions/same-origin";
import { seeOther } from "@/lib/actions/see-other";
import { clientAddress } from "@/lib/auth/client-address";
import { AppError } from "@/lib/core/errors";
import { readFigure } from "@/lib/core/input/typed-figure";
import { PROVIDERS } from "@/lib/integrations/payment-provider";
import { payByLink } from "@/lib/payments/commands/pay-by-link";
import type { PayProblem } from "@/lib/payments/schema/pay-page";

interface Context {
  params: Promise<{ token: string }>;
}

/** Begins a payment by a customer's link, and leads to the page of the provider; or back, with what was wrong. */
export const POST = publicRoute<Context>(async (request, { params }) => {
  requireSameOrigin(request);
  const { token } = await params;
  const form = new URLSearchParams(await request.text());
  const typed = form.get("amount") ?? "";
  const provider = PROVIDERS.find((known) => known === form.get("provider"));
  const back = (problem: PayProblem) =>
    seeOther(`/pay/${token}?${new URLSearchParams({ problem, amount: typed.slice(0, 20) })}`);
  const amount = readFigure(typed);
  if (!amount) return back("figure");
  if (!provider) return back("way");
  try {
    const id = await payByLink(token, {
      provider,
      amount,
      origin: new URL(request.headers.get("origin") ?? request.url).origin,
      ip: clientAddress((name) => request.headers.get(name)),
    });
    return seeOther(`/pay/${token}/to/${id}`);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "NOT_FOUND") return seeOther(`/pay/${token}`);
    if (error.code === "UNAVAILABLE") return back("unavailable");
    if (error.code === "RATE_LIMITED") return back("often");
    if (error.code === "CONFLICT") return back("closed");
    return back(error.details.some(({ field }) => field === "provider") ? "way" : figureOrAmount(amount));
  }
});

const figureOrAmount = (amount: string): PayProblem =>
  /^\d{1,8}(\.\d{1,2})?$/.test(amount) ? "amount" : "figure";
