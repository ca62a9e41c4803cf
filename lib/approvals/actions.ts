"use server";

import { action } from "@/lib/actions/action";
import {
  makeApprovalLink as makeApprovalLinkCommand,
  revokeApprovalLink as revokeApprovalLinkCommand,
} from "./commands/links";

export const makeApprovalLink = action(makeApprovalLinkCommand);
export const revokeApprovalLink = action(revokeApprovalLinkCommand);
