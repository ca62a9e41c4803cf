import "server-only";
import type Stripe from "stripe";
import {
  type CardReaders,
  type ReaderAddress,
  type ReaderFacts,
  type ReaderState,
  SIMULATED_CODE,
} from "@/lib/integrations/payment-abilities";
import { type AskStripe, once } from "./stripe-client";
import { isRefusalOf } from "./stripe-errors";
import { PAGE } from "./stripe-history";
import { idOf, toPence } from "./stripe-payment";

const MOST = 1000;
/** The code with which Stripe, in a test account, registers a reader that it only simulates. */
const SIMULATED = "simulated-s700";
const TEST_CARDS = { accepted: "4242424242424242", declined: "4000000000000002" };

/** Stripe's card readers, told over the internet what to ask for: Stripe Reader S700 and S710, BBPOS WisePOS E. */
export const cardReaders = (ask: AskStripe): CardReaders => ({
  list: () =>
    ask(async (stripe) => {
      const readers = await stripe.terminal.readers.list({ limit: PAGE }).autoPagingToArray({ limit: MOST });
      return readers.map(factsOf);
    }),
  add: (reader) => ask((stripe) => add(stripe, reader)),
  remove: (ref) =>
    ask(async (stripe) => {
      await unlessUnknown(stripe.terminal.readers.del(ref));
    }),
  make: (wanted) => ask((stripe) => make(stripe, wanted)),
  ask: (ref, payment_id) => ask((stripe) => askForCard(stripe, ref, payment_id)),
  state: (ref, payment_id) =>
    ask(async (stripe) => stateOf(await unlessUnknown(stripe.terminal.readers.retrieve(ref)), payment_id)),
  cancel: (ref, payment_id) => ask((stripe) => cancel(stripe, ref, payment_id)),
  present: (ref, _, card) =>
    ask(async (stripe) => {
      const card_present = { number: TEST_CARDS[card] };
      const put = stripe.testHelpers.terminal.readers;
      await put.presentPaymentMethod(ref, { type: "card_present", card_present });
    }),
});

const factsOf = ({ id, label, device_type, status }: Stripe.Terminal.Reader): ReaderFacts => ({
  ref: id,
  name: label,
  device: device_type,
  simulated: device_type.startsWith("simulated_"),
  online: status === "online",
});

async function unlessUnknown<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (isRefusalOf(error, "resource_missing")) return null;
    throw error;
  }
}

async function add(
  stripe: Stripe,
  { id, code, name, address }: Parameters<CardReaders["add"]>[0],
): Promise<ReaderFacts> {
  const registration_code = code === SIMULATED_CODE ? SIMULATED : code;
  const location = await locationAt(stripe, address);
  const reader = await once(id, (options) =>
    stripe.terminal.readers.create(
      { registration_code, label: name, location, metadata: { reader_id: id } },
      options,
    ),
  );
  return factsOf(reader);
}

/** Our name of the garage's location among those that other software may have made. */
const OURS = { made_by: "ga4-garage" };

async function locationAt(stripe: Stripe, { name, line1, city, postcode }: ReaderAddress): Promise<string> {
  const locations = await stripe.terminal.locations.list({ limit: PAGE }).autoPagingToArray({ limit: MOST });
  const there = locations.find(({ metadata }) => metadata.made_by === OURS.made_by);
  if (there) return there.id;
  const address = { line1, city, postal_code: postcode, country: "GB" };
  const made = await stripe.terminal.locations.create({ display_name: name, address, metadata: OURS });
  return made.id;
}

async function make(
  stripe: Stripe,
  { id, amount, description }: Parameters<CardReaders["make"]>[0],
): Promise<string> {
  const intent = await once(id, (options) =>
    stripe.paymentIntents.create(
      {
        amount: toPence(amount),
        currency: "gbp",
        allowed_payment_method_types: ["card_present"],
        capture_method: "automatic",
        description,
        metadata: { payment_id: id },
      },
      options,
    ),
  );
  return intent.id;
}

/** Asked for something else, a reader that waits for a card forgets it: so this is looked at before it is told anything. */
async function askForCard(stripe: Stripe, ref: string, payment_intent: string): Promise<void> {
  const reader = await stripe.terminal.readers.retrieve(ref);
  if (actionFor(reader, payment_intent)?.status === "in_progress") return;
  await stripe.terminal.readers.processPaymentIntent(ref, {
    payment_intent,
    process_config: { enable_customer_cancellation: true, skip_tipping: true },
  });
}

type Reader = Stripe.Terminal.Reader | Stripe.Terminal.DeletedReader;

/** What the reader does or has done for a payment. */
function actionFor(reader: Reader | null, payment_id: string): Stripe.Terminal.Reader.Action | null {
  const action = reader && !reader.deleted ? reader.action : null;
  return idOf(action?.process_payment_intent?.payment_intent) === payment_id ? action : null;
}

function stateOf(reader: Reader | null, payment_id: string): ReaderState {
  const action = actionFor(reader, payment_id);
  if (action?.status === "failed") return { state: "declined", problem: problemOf(action) };
  if (action?.status !== "in_progress") return { state: "idle", problem: null };
  if (reader && !reader.deleted && reader.status === "offline")
    return { state: "offline", problem: "The reader is offline: see that it is switched on and connected" };
  return { state: "waiting", problem: null };
}

const problemOf = ({ failure_code, failure_message, api_error }: Stripe.Terminal.Reader.Action): string =>
  failure_code === "customer_canceled"
    ? "Cancelled at the reader"
    : (api_error?.message ?? failure_message ?? "The card was not accepted");

/** Closing the payment is what counts: a reader that cannot be reached would then ask for a card in vain. */
async function cancel(stripe: Stripe, ref: string, payment_id: string): Promise<void> {
  const reader = await unlessUnknown(stripe.terminal.readers.retrieve(ref));
  if (actionFor(reader, payment_id)?.status === "in_progress")
    await unlessCode(stripe.terminal.readers.cancelAction(ref), [
      "terminal_reader_offline",
      "terminal_reader_timeout",
    ]);
  await unlessCode(stripe.paymentIntents.cancel(payment_id), ["payment_intent_unexpected_state"]);
}

async function unlessCode(call: Promise<unknown>, codes: readonly string[]): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!codes.some((code) => isRefusalOf(error, code))) throw error;
  }
}
