import { playPaymentHistories } from "../support/payment-histories";

await playPaymentHistories(0);
