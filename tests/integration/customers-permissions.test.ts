import { describe, expect, test } from "vitest";
import "@/lib/customers/commands/archive-customer";
import "@/lib/customers/commands/contacts";
import "@/lib/customers/commands/create-customer";
import "@/lib/customers/commands/merge-customers";
import "@/lib/customers/commands/record-consent";
import "@/lib/customers/commands/update-customer";
import "@/lib/customers/queries/find-similar-customers";
import "@/lib/details/queries/customer-details";
import "@/lib/details/queries/customer-timeline";
import "@/lib/customers/queries/preview-merge";
import "@/lib/vehicles/commands/archive-vehicle";
import "@/lib/vehicles/commands/change-plate";
import "@/lib/vehicles/commands/create-vehicle";
import "@/lib/vehicles/commands/move-plate";
import "@/lib/vehicles/commands/record-mileage";
import "@/lib/vehicles/commands/transfer-vehicle";
import "@/lib/vehicles/commands/update-vehicle";
import "@/lib/vehicles/queries/find-similar-vehicles";
import "@/lib/details/queries/vehicle-details";
import "@/lib/details/queries/vehicle-timeline";
import "@/lib/documents/queries/documents-of";
import { commands, run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { ask, queries } from "@/lib/core/query";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";

await testDatabase();

//                      admin manager technician receptionist accountant
const WHO_MAY: Record<string, string> = {
  "customers.create": "yes yes no  yes no",
  "customers.update": "yes yes no  yes no",
  "customers.archive": "yes yes no  yes no",
  "customers.restore": "yes yes no  yes no",
  "customers.merge": "yes yes no  yes no",
  "customers.create_contact": "yes yes no  yes no",
  "customers.update_contact": "yes yes no  yes no",
  "customers.delete_contact": "yes yes no  yes no",
  "customers.record_consent": "yes yes no  yes no",
  "vehicles.create": "yes yes no  yes no",
  "vehicles.update": "yes yes yes yes no",
  "vehicles.archive": "yes yes no  yes no",
  "vehicles.restore": "yes yes no  yes no",
  "vehicles.transfer": "yes yes yes yes no",
  "vehicles.change_plate": "yes yes yes yes no",
  "vehicles.move_plate": "yes yes no  yes no",
  "vehicles.record_mileage": "yes yes yes yes no",
};

const ofOurs = <T>(all: Map<string, T>) => [...all].filter(([name]) => /^(customers|vehicles)\./.test(name));

test("the table names every command", () => {
  expect(
    ofOurs(commands)
      .map(([name]) => name)
      .sort(),
  ).toEqual(Object.keys(WHO_MAY).sort());
});

describe.each(ofOurs(commands))("%s", (name, command) => {
  test.each(ROLES.map((role, i) => [role, WHO_MAY[name]?.split(/\s+/)[i]] as const))(
    "%s: %s",
    async (role, expected) => {
      const refusal = await run(command, as(role), { nonsense: true }).catch((error) => error.code);
      expect(refusal).toBe(expected === "yes" ? "VALIDATION_ERROR" : "FORBIDDEN");
    },
  );
});

test("everybody with a role may read; nobody without the right does", async () => {
  for (const [name, query] of ofOurs(queries)) {
    for (const role of ROLES)
      expect(
        await ask(query, as(role), { nonsense: true }).catch((error) => error.code),
        `${name} ${role}`,
      ).toBe("VALIDATION_ERROR");
    expect(await ask(query, holding("stock:read"), {}).catch((error) => error.code), name).toBe("FORBIDDEN");
  }
});
