import "server-only";
import { command } from "@/lib/core/command";
import { changeStored } from "../internal/change-stored";
import { type Garage, GarageUpdate, NEW_GARAGE } from "../schema/garage";

/** Changes the given fields of the garage's profile. Throws PRECONDITION_FAILED if somebody else has changed it since `version`. */
export const updateGarage = command({
  name: "settings.update_garage",
  permission: "settings:update",
  input: GarageUpdate,
  run: ({ tx, input }) => changeStored<Garage>(tx, "garage", NEW_GARAGE, input),
  trace: ({ before, after }) => ({ entity: "settings", id: null, before, after }),
});
