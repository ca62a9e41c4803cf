"use server";

import { action } from "@/lib/actions/action";
import { archiveVehicle, restoreVehicle } from "@/lib/vehicles/commands/archive-vehicle";
import { changePlate } from "@/lib/vehicles/commands/change-plate";
import { createVehicle } from "@/lib/vehicles/commands/create-vehicle";
import { movePlate } from "@/lib/vehicles/commands/move-plate";
import { recordMileage } from "@/lib/vehicles/commands/record-mileage";
import { transferVehicle } from "@/lib/vehicles/commands/transfer-vehicle";
import { updateVehicle } from "@/lib/vehicles/commands/update-vehicle";

export const addVehicle = action(createVehicle, { refresh: ["/vehicles"] });
export const saveVehicle = action(updateVehicle, { refresh: ["/vehicles"] });
export const putVehicleAway = action(archiveVehicle, { refresh: ["/vehicles"] });
export const takeVehicleBack = action(restoreVehicle, { refresh: ["/vehicles"] });
export const giveNewPlate = action(changePlate, { refresh: ["/vehicles"] });
export const givePlateAway = action(movePlate, { refresh: ["/vehicles"] });
export const giveNewOwner = action(transferVehicle, { refresh: ["/vehicles"] });
export const noteMileage = action(recordMileage, { refresh: ["/vehicles"] });
