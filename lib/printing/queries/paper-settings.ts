import "server-only";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { DOCUMENT_TYPES } from "@/lib/document-record/rules/types";
import { documentPdf } from "../papers/document-paper";
import { sampleDocument } from "../papers/sample-document";
import { readStationery } from "../papers/stationery";
import { PaperSettingsUpdate } from "../schema/paper-settings";
import { readPaperSettings } from "./read-paper-settings";

/** Returns how papers look and what they say, with the version. */
export const getPaperSettings = query({
  name: "settings.paper",
  permission: "papers:change",
  input: z.strictObject({}),
  run: ({ db }) => readPaperSettings(db),
});

/** Returns a sample document with settings that are not saved yet, as a preview. */
export const previewPaper = query({
  name: "settings.paper_preview",
  permission: "papers:change",
  input: z.strictObject({ type: z.enum(DOCUMENT_TYPES), settings: PaperSettingsUpdate.partial() }),
  async run({ db, input: { type, settings } }) {
    const { version: _, ...unsaved } = settings;
    const stationery = await readStationery(db);
    const shown = Object.fromEntries(Object.entries(unsaved).filter(([, value]) => value !== undefined));
    const bytes = await documentPdf({
      ...stationery,
      settings: { ...stationery.settings, ...shown },
      document: sampleDocument(type),
    });
    return { bytes, file_name: `sample-${type}.pdf` };
  },
});
