"use server";

import { action } from "@/lib/actions/action";
import { disconnectSmsAccount as disconnectSmsAccountCommand } from "./commands/accounts";
import {
  changeTexts as changeTextsCommand,
  connectTwilio as connectTwilioCommand,
  setUpAnswers as setUpAnswersCommand,
  testTexts as testTextsCommand,
} from "./commands/ask-twilio";

const refresh = ["/settings/text-messages"];

export const connectTwilio = action(connectTwilioCommand, { refresh });
export const changeTexts = action(changeTextsCommand, { refresh });
export const setUpAnswers = action(setUpAnswersCommand, { refresh });
export const disconnectSmsAccount = action(disconnectSmsAccountCommand, { refresh });
export const testTexts = action(testTextsCommand, { refresh: [...refresh, "/settings/services"] });
