"use server";

import { action } from "@/lib/actions/action";
import {
  createServicePackage as createServicePackageCommand,
  deleteServicePackage as deleteServicePackageCommand,
  updateServicePackage as updateServicePackageCommand,
} from "./commands/packages";
import {
  createPreset as createPresetCommand,
  deletePreset as deletePresetCommand,
  updatePreset as updatePresetCommand,
} from "./commands/presets";

const refresh = ["/settings/jobs"];

export const createServicePackage = action(createServicePackageCommand, { refresh });
export const updateServicePackage = action(updateServicePackageCommand, { refresh });
export const deleteServicePackage = action(deleteServicePackageCommand, { refresh });
export const createPreset = action(createPresetCommand, { refresh });
export const updatePreset = action(updatePresetCommand, { refresh });
export const deletePreset = action(deletePresetCommand, { refresh });
