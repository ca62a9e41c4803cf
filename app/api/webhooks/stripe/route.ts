import { receiveEvent } from "@/lib/payments/commands/receive-event";

/** Receives Stripe's events about payments. Only signed ones are accepted. */
export const POST = (request: Request): Promise<Response> => receiveEvent("stripe", request);
