// @ts-check
import { z } from "zod";
import { Day, id, tool } from "../tool.js";
import { together } from "../words.js";
import { AGAIN, WRITTEN, writeOnce } from "./write.js";

/** @import { CustomerWhole, VehicleWhole } from "../../../typescript/src/main.js" */

const Text = z.string().max(200).optional();
const NOT_DUPLICATE = z
  .boolean()
  .optional()
  .describe("Only after the garage named somebody alike on file and the person said that it is another");

export const createCustomer = tool({
  name: "create_customer",
  title: "Add a customer",
  description:
    "Puts a new customer on file. Look with find first whether they are there already, and say back to the person what you are about to write.",
  needs: ["customers:create", "customers:read"],
  writes: true,
  confirm: "confirmed_not_duplicate",
  input: z.strictObject({
    title: Text,
    forename: Text,
    surname: Text,
    company_name: Text,
    email: Text,
    telephone: Text,
    mobile: Text,
    house_no: Text,
    road: Text,
    locality: Text,
    town: Text,
    county: Text,
    postcode: Text,
    notes: z.string().max(4000).optional(),
    confirmed_not_duplicate: NOT_DUPLICATE,
    ...AGAIN,
  }),
  output: z.object(WRITTEN),
  async run(garage, input) {
    const { again: _, ...body } = input;
    const { data, done } = await writeOnce(garage, {
      tool: "create_customer",
      input,
      path: "/customers",
      body,
      now: "/customers",
    });
    const made = /** @type {CustomerWhole} */ (data);
    return { done, id: made.id, what: together(made.name, made.postcode, made.account_number) };
  },
});

export const createVehicle = tool({
  name: "create_vehicle",
  title: "Add a vehicle",
  description:
    "Puts a new vehicle on file, of a customer where an id is given. Look with get_vehicle first whether the registration is there already.",
  needs: ["vehicles:create", "vehicles:read"],
  writes: true,
  confirm: "confirmed_not_duplicate",
  input: z.strictObject({
    registration: z.string().trim().min(1).max(20),
    customer_id: id.optional(),
    make: Text,
    model: Text,
    derivative: Text,
    colour: Text,
    fuel_type: Text,
    vin: Text,
    mot_expiry: Day.optional().describe("The last day of the MOT"),
    notes: z.string().max(4000).optional(),
    confirmed_not_duplicate: NOT_DUPLICATE,
    ...AGAIN,
  }),
  output: z.object(WRITTEN),
  async run(garage, input) {
    const { again: _, ...body } = input;
    const { data, done } = await writeOnce(garage, {
      tool: "create_vehicle",
      input,
      path: "/vehicles",
      body,
      now: "/vehicles",
    });
    const made = /** @type {VehicleWhole} */ (data);
    return { done, id: made.id, what: together(made.registration, made.make, made.model, made.colour) };
  },
});
