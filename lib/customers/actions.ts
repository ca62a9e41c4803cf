"use server";

import { action } from "@/lib/actions/action";
import { archiveCustomer, restoreCustomer } from "@/lib/customers/commands/archive-customer";
import { createContact, deleteContact, updateContact } from "@/lib/customers/commands/contacts";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { mergeCustomers } from "@/lib/customers/commands/merge-customers";
import { recordConsent } from "@/lib/customers/commands/record-consent";
import { updateCustomer } from "@/lib/customers/commands/update-customer";

export const addCustomer = action(createCustomer, { refresh: ["/customers"] });
export const saveCustomer = action(updateCustomer, { refresh: ["/customers"] });
export const putCustomerAway = action(archiveCustomer, { refresh: ["/customers"] });
export const takeCustomerBack = action(restoreCustomer, { refresh: ["/customers"] });
export const joinCustomers = action(mergeCustomers, { refresh: ["/customers", "/vehicles"] });
export const addContact = action(createContact, { refresh: ["/customers"] });
export const saveContact = action(updateContact, { refresh: ["/customers"] });
export const removeContact = action(deleteContact, { refresh: ["/customers"] });
export const noteConsent = action(recordConsent, { refresh: ["/customers"] });
