"use server";

import { action } from "@/lib/actions/action";
import { updateSeries } from "@/lib/documents/series-commands";
import { updateDocumentSettings } from "@/lib/settings/document-settings";

export const saveDocumentSettings = action(updateDocumentSettings, { refresh: ["/settings/documents"] });
export const saveSeries = action(updateSeries, { refresh: ["/settings/documents"] });
