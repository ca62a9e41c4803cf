"use server";

import { action } from "@/lib/actions/action";
import { updateDocumentSettings } from "@/lib/settings/document-settings";
import { updateSeries } from "@/lib/settings/series-commands";

export const saveDocumentSettings = action(updateDocumentSettings, { refresh: ["/settings/documents"] });
export const saveSeries = action(updateSeries, { refresh: ["/settings/documents"] });
