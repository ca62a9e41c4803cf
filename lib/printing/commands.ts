import "server-only";
import { z } from "zod";
import { command } from "@/lib/core/command";
import { changeStored } from "@/lib/settings/internal/change-stored";
import { readPaperSettings } from "./queries/read-paper-settings";
import { NEW_PAPER_SETTINGS, type PaperSettings, PaperSettingsUpdate } from "./schema/paper-settings";

/** Updates how papers look and what they say. PRECONDITION_FAILED if somebody else changed it since `version`. */
export const updatePaperSettings = command({
  name: "settings.update_paper",
  permission: "papers:change",
  input: PaperSettingsUpdate,
  run: ({ tx, input }) => changeStored<PaperSettings>(tx, "paper", NEW_PAPER_SETTINGS, input),
  trace: ({ before, after }) => ({ entity: "settings", id: null, before, after }),
});

/** Sets the logo to a file in the file store, or removes it. */
export const changeLogo = command({
  name: "settings.change_logo",
  permission: "papers:change",
  input: z.strictObject({
    logo_key: z
      .string()
      .regex(/^logos\/[0-9a-f]{32}\.(png|jpg)$/, "This is no logo")
      .nullable(),
  }),
  async run({ tx, input }) {
    const { version } = await readPaperSettings(tx);
    return changeStored<PaperSettings>(tx, "paper", NEW_PAPER_SETTINGS, { ...input, version });
  },
  trace: ({ before, after }) => ({ entity: "settings", id: null, before, after }),
});
