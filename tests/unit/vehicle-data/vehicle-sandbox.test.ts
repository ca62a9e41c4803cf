import { expect, test } from "vitest";
import { today } from "@/lib/core/dates/dates";
import { sandboxLicensingRecords, sandboxMotHistories } from "@/lib/integrations/sandbox/vehicle-sandbox";
import { motExpiryOf } from "@/lib/integrations/vehicle-data";

test("a registration is always the same vehicle, of the age that it says", async () => {
  const history = await sandboxMotHistories.read("AB12CDE");
  expect(history).toEqual(await sandboxMotHistories.read("AB12CDE"));
  expect(history?.first_used).toMatch(/^2012-0[3-8]-/);
  expect(history?.make).toBe((await sandboxLicensingRecords.read("AB12CDE"))?.make);
  const expiry = history && motExpiryOf(history);
  expect(expiry && expiry > today()).toBe(true);
  const read = history?.tests.map(({ odometer }) => odometer?.value ?? 0) ?? [];
  expect(read).toEqual(read.toSorted((one, other) => other - one));
});

test("one of another kind, or of a time to come, it does not know", async () => {
  expect(await sandboxMotHistories.read("ABC123D")).toBeNull();
  expect(await sandboxLicensingRecords.read("AB49CDE")).toBeNull();
});
