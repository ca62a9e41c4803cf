"use server";

import { action } from "@/lib/actions/action";
import {
  archiveVehicle as archiveVehicleCommand,
  restoreVehicle as restoreVehicleCommand,
} from "./commands/archive-vehicle";
import { changePlate as changePlateCommand } from "./commands/change-plate";
import { createVehicle as createVehicleCommand } from "./commands/create-vehicle";
import { movePlate as movePlateCommand } from "./commands/move-plate";
import { recordMileage as recordMileageCommand } from "./commands/record-mileage";
import { transferVehicle as transferVehicleCommand } from "./commands/transfer-vehicle";
import { updateVehicle as updateVehicleCommand } from "./commands/update-vehicle";

const refresh = ["/vehicles"];

// No refresh: a user who adds a vehicle from the editor must not lose their cursor position.
export const createVehicle = action(createVehicleCommand);
export const updateVehicle = action(updateVehicleCommand, { refresh });
export const archiveVehicle = action(archiveVehicleCommand, { refresh });
export const restoreVehicle = action(restoreVehicleCommand, { refresh });
export const changePlate = action(changePlateCommand, { refresh });
export const movePlate = action(movePlateCommand, { refresh });
export const transferVehicle = action(transferVehicleCommand, { refresh });
export const recordMileage = action(recordMileageCommand, { refresh });
