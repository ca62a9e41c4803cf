"use server";

import { action } from "@/lib/actions/action";
import { createSavedJob, deleteSavedJob, updateSavedJob } from "@/lib/saved-jobs/commands";
import { createPreset, deletePreset, updatePreset } from "@/lib/saved-jobs/preset-commands";

export const addJob = action(createSavedJob, { refresh: ["/settings/jobs"] });
export const saveJob = action(updateSavedJob, { refresh: ["/settings/jobs"] });
export const removeJob = action(deleteSavedJob, { refresh: ["/settings/jobs"] });
export const addPreset = action(createPreset, { refresh: ["/settings/jobs"] });
export const savePreset = action(updatePreset, { refresh: ["/settings/jobs"] });
export const removePreset = action(deletePreset, { refresh: ["/settings/jobs"] });
