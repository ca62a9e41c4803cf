import { endpoint } from "@/lib/api/endpoint";
import { listOnlinePayments } from "@/lib/payments/queries/online-payments";
import { OnlinePaymentInList } from "@/lib/payments/responses";
import { WITH_ONLINE_PAYMENT } from "@/lib/related/expansions";

export const GET = endpoint(listOnlinePayments, {
  summary: "What customers paid online, the newest first",
  description: "Also what was begun and not paid. `q` is the provider's own id of a payment.",
  returns: OnlinePaymentInList,
  expand: WITH_ONLINE_PAYMENT,
});
