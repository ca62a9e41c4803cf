"use server";

import { action } from "@/lib/actions/action";
import { askAboutVehicle as askAboutVehicleProcedure } from "./commands/ask-about-vehicle";
import { buyLookup as buyLookupProcedure } from "./commands/buy-lookup";
import {
  seeToFindings as seeToFindingsCommand,
  vehicleSold as vehicleSoldCommand,
} from "./commands/see-to-findings";
import { plateIsRight as plateIsRightProcedure } from "./commands/settle-plate";
import { takeInVehicle as takeInVehicleProcedure } from "./commands/take-in";

const refresh = ["/vehicles"];

export const askAboutVehicle = action(askAboutVehicleProcedure, { refresh });
export const buyLookup = action(buyLookupProcedure, { refresh });
export const plateIsRight = action(plateIsRightProcedure, { refresh });
// No refresh: a user who takes a vehicle in from the editor must not lose their cursor position.
export const takeInVehicle = action(takeInVehicleProcedure);
export const seeToFindings = action(seeToFindingsCommand, { refresh: ["/vehicles/night", "/today"] });
export const vehicleSold = action(vehicleSoldCommand, {
  refresh: ["/vehicles", "/vehicles/night", "/today"],
});
