"use server";

import { action } from "@/lib/actions/action";
import {
  makeWallKey as makeWallKeyCommand,
  revokeWallKey as revokeWallKeyCommand,
} from "./commands/wall-key";

const refresh = ["/settings/wall-screen"];

export const makeWallKey = action(makeWallKeyCommand, { refresh });
export const revokeWallKey = action(revokeWallKeyCommand, { refresh });
