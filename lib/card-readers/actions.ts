"use server";

import { action } from "@/lib/actions/action";
import {
  cancelAtReader as cancelAtReaderCommand,
  chargeAtReader as chargeAtReaderCommand,
  presentTestCard as presentTestCardCommand,
  watchReader as watchReaderCommand,
} from "./commands/at-reader";
import { addReader as addReaderCommand, removeReader as removeReaderCommand } from "./commands/readers";

const settings = ["/settings/online-payments"];

export const addReader = action(addReaderCommand, { refresh: settings });
export const removeReader = action(removeReaderCommand, { refresh: settings });
export const chargeAtReader = action(chargeAtReaderCommand);
export const watchReader = action(watchReaderCommand);
export const cancelAtReader = action(cancelAtReaderCommand);
export const presentTestCard = action(presentTestCardCommand);
