const OWN_NETWORK =
  /^(localhost|127(\.\d{1,3}){3}|\[::1\]|10(\.\d{1,3}){3}|192\.168(\.\d{1,3}){2}|172\.(1[6-9]|2\d|3[01])(\.\d{1,3}){2})$/;

/** Returns what is wrong with a supplier's address, in words; null where nothing is. Keys go over plain http within the garage's own network alone. */
export function supplierAddressProblem(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !["https:", "http:"].includes(url.protocol))
    return "A web address such as https://parts.example.co.uk";
  if (url.username || url.password) return "Leave user name and password out of the address";
  if (url.search || url.hash) return "Leave out what follows the ? or #";
  if (url.protocol === "http:" && !OWN_NETWORK.test(url.hostname))
    return "Only https: the key would be open to everybody on its way";
  return null;
}

/** The address without `/v1`, which the contract adds, and without slashes at its end. */
export const supplierBase = (address: string): string => address.replace(/\/+$/, "").replace(/\/v1$/, "");
