"use server";

import { action } from "@/lib/actions/action";
import {
  archiveCustomer as archiveCustomerCommand,
  restoreCustomer as restoreCustomerCommand,
} from "./commands/archive-customer";
import {
  createContact as createContactCommand,
  deleteContact as deleteContactCommand,
  updateContact as updateContactCommand,
} from "./commands/contacts";
import { createCustomer as createCustomerCommand } from "./commands/create-customer";
import { mergeCustomers as mergeCustomersCommand } from "./commands/merge-customers";
import { recordConsent as recordConsentCommand } from "./commands/record-consent";
import { updateCustomer as updateCustomerCommand } from "./commands/update-customer";

const refresh = ["/customers"];

// No refresh: a user who adds a customer from the editor must not lose their cursor position.
export const createCustomer = action(createCustomerCommand);
export const updateCustomer = action(updateCustomerCommand, { refresh });
export const archiveCustomer = action(archiveCustomerCommand, { refresh });
export const restoreCustomer = action(restoreCustomerCommand, { refresh });
export const mergeCustomers = action(mergeCustomersCommand, { refresh: ["/customers", "/vehicles"] });
export const createContact = action(createContactCommand, { refresh });
export const updateContact = action(updateContactCommand, { refresh });
export const deleteContact = action(deleteContactCommand, { refresh });
export const recordConsent = action(recordConsentCommand, { refresh });
