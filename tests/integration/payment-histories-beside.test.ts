import { playPaymentHistories } from "../support/payment-histories";

// The other half of payment-histories.test.ts, on the other processor.
await playPaymentHistories(1);
