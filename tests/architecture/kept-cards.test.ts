import { expect, test } from "vitest";
import { sources } from "./sources";

// A card that a customer lets Stripe keep is used by the customer alone, on Stripe's page.
const CHARGES =
  /off_session|setup_future_usage|confirm:\s*true|payment_method:|default_payment_method|charge_automatically|payment_method_data|\.confirm\(|\.pay\((?![^)]*paid_out_of_band: true)/;

test("nothing here can charge a card that is kept", () => {
  const files = sources().filter(({ path }) => path.startsWith("lib/integrations/stripe/"));
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter(({ text }) => CHARGES.test(text)).map(({ path }) => path)).toEqual([]);
});
