"use server";

import { action } from "@/lib/actions/action";
import {
  createSavedJob as createSavedJobCommand,
  deleteSavedJob as deleteSavedJobCommand,
  updateSavedJob as updateSavedJobCommand,
} from "./commands/packages";
import {
  createPreset as createPresetCommand,
  deletePreset as deletePresetCommand,
  updatePreset as updatePresetCommand,
} from "./commands/presets";

const refresh = ["/settings/jobs"];

export const createSavedJob = action(createSavedJobCommand, { refresh });
export const updateSavedJob = action(updateSavedJobCommand, { refresh });
export const deleteSavedJob = action(deleteSavedJobCommand, { refresh });
export const createPreset = action(createPresetCommand, { refresh });
export const updatePreset = action(updatePresetCommand, { refresh });
export const deletePreset = action(deletePresetCommand, { refresh });
