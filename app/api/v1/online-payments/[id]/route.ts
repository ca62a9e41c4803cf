import { endpoint } from "@/lib/api/endpoint";
import { getOnlinePayment } from "@/lib/payments/queries/online-payments";
import { OnlinePaymentWhole } from "@/lib/payments/responses";
import { WITH_ONLINE_PAYMENT } from "@/lib/related/expansions";

export const GET = endpoint(getOnlinePayment, {
  summary: "One online payment, with its refunds and disputes",
  returns: OnlinePaymentWhole,
  expand: WITH_ONLINE_PAYMENT,
});
